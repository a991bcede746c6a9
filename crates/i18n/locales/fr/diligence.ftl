diligence-lede = Ce que le personnel sait de cette organisation en dehors de sa demande. Personne d’extérieur ne le voit, sauf ce qui est communiqué à l’organisation elle-même.
diligence-title = Diligence raisonnable
