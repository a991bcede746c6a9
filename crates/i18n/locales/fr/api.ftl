api-header-text = L’en-tête { $header } n’a pas la forme attendue.
api-invalid-text =
    { $count ->
        [one] Une valeur manque ou n’est pas valable.
       *[other] { $count } valeurs manquent ou ne sont pas valables.
    }
api-json-text = Le corps n’est pas l’objet JSON attendu : ligne { $line }, colonne { $column }.
api-media-type-text = Envoyez le corps au format { $media_type }.
api-media-type-title = Ce type de contenu n’est pas lu ici
api-method-text = L’en-tête Allow indique les méthodes possibles ici.
api-method-title = Cette méthode n’est pas possible ici
api-multipart-text = Le corps n’est pas un multipart/form-data lisible.
api-not-utf8-text = Le texte n’est pas codé en UTF-8, à partir de l’octet { $position }.
api-too-large-text = Le corps peut compter au plus { $max } octets.
api-unreadable-title = La demande n’a pas pu être lue
