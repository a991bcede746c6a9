audit-nobody = le programme
audit-none = Aucune entrée.
audit-older = Entrées plus anciennes
audit-subject = Objet
audit-title = Journal d’audit
audit-what = Quoi
audit-when = Quand
audit-who = Qui
import-button = Envoyer le fichier
import-column = Colonne
import-column-required = exigée
import-columns = Colonnes
import-export-inventory = Inventaire complet, CSV, avec ce que le public ne voit pas
import-export-title = Export
import-export-warning = L’inventaire contient des faits qui peuvent mettre des organisations en danger. Ne le transmettez pas.
import-file = Fichier CSV
import-file-hint = Avec une ligne d’en-tête. Plusieurs valeurs dans une cellule sont séparées par |. 5 Mo au plus.
import-lede = Un fichier CSV d’organisations, en UTF-8. Vérifiez-le d’abord ; rien n’est écrit avant l’import, et une seule ligne fautive suffit à tout arrêter.
import-line = Ligne
import-mode = Que faire
import-mode-check = Vérifier seulement
import-mode-import = Importer
import-name = Nom
import-report-again = Pour importer, choisissez de nouveau le même fichier avec « Importer ».
import-report-checked = Vérification seulement. Rien n’a été écrit.
import-report-done =
    { $count ->
        [one] Importé : { $count } ligne
       *[other] Importé : { $count } lignes
    }
import-report-faulty =
    { $count ->
        [one] { $count } ligne est fautive
       *[other] { $count } lignes sont fautives
    }
import-report-good =
    { $count ->
        [one] { $count } ligne est correcte
       *[other] { $count } lignes sont correctes
    }
import-report-refused = Rien n’a été importé, à cause de lignes fautives.
import-report-title = Rapport
import-result = Résultat
import-result-changed = Modifie une fiche
import-result-faulty = Fautive
import-result-new = Nouvelle fiche
import-result-unchanged = Identique au registre
import-similar = Ressemble à : { $name }
import-title = Import et export
