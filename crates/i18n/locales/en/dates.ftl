date-april = April
date-august = August
# $day (String)
# $month (String)
# $year (String)
date-day = { $day } { $month } { $year }
date-december = December
date-february = February
date-first-day = 1
date-january = January
date-july = July
date-june = June
date-march = March
date-may = May
# $day (String)
# $time (String)
date-moment = { $day }, { $time } UTC
# $month (String)
# $year (String)
date-month = { $month } { $year }
date-november = November
date-october = October
date-september = September
