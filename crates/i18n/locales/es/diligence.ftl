diligence-lede = Lo que el personal sabe de esta organización aparte de su solicitud. Nadie de fuera lo ve, salvo lo que se comunica a la propia organización.
diligence-title = Diligencia debida
