audit-nobody = el programa
audit-none = Sin entradas.
audit-older = Entradas anteriores
audit-subject = Objeto
audit-title = Registro de auditoría
audit-what = Qué
audit-when = Cuándo
audit-who = Quién
import-button = Enviar el archivo
import-column = Columna
import-column-required = exigida
import-columns = Columnas
import-export-inventory = Inventario completo, CSV, con lo que el público no ve
import-export-title = Exportación
import-export-warning = El inventario contiene datos que pueden poner en peligro a organizaciones. No lo transmita.
import-file = Archivo CSV
import-file-hint = Con una línea de encabezado. Varios valores en una celda se separan con |. Hasta 5 MB.
import-lede = Un archivo CSV de organizaciones, en UTF-8. Compruébelo primero; no se escribe nada hasta que importe, y una sola fila con errores lo detiene todo.
import-line = Línea
import-mode = Qué hacer
import-mode-check = Solo comprobar
import-mode-import = Importar
import-name = Nombre
import-report-again = Para importar, elija de nuevo el mismo archivo con «Importar».
import-report-checked = Solo comprobación. No se ha escrito nada.
import-report-done =
    { $count ->
        [one] Importada: una fila
       *[other] Importadas: { $count } filas
    }
import-report-faulty =
    { $count ->
        [one] Una fila tiene errores
       *[other] { $count } filas tienen errores
    }
import-report-good =
    { $count ->
        [one] Una fila es correcta
       *[other] { $count } filas son correctas
    }
import-report-refused = No se ha importado nada, por haber filas con errores.
import-report-title = Informe
import-result = Resultado
import-result-changed = Cambia una ficha
import-result-faulty = Con errores
import-result-new = Ficha nueva
import-result-unchanged = Igual que en el registro
import-similar = Se parece a: { $name }
import-title = Importar y exportar
