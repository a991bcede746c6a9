event-accept-invitation = Invitación al equipo aceptada
event-answer-invitation = Invitación al equipo respondida
event-ask-to-join = Solicitud para unirse al equipo
event-confirm-handover = Traspaso de la titularidad confirmado
event-decide-claim = Solicitud decidida por el personal
event-decide-join = Solicitud decidida por un titular
event-leave-team = Miembro que dejó el equipo
event-manage-team = Equipo de la organización modificado
event-transfer-ownership = Traspaso de la titularidad iniciado
letters-kind-handover = Traspaso de la titularidad
letters-kind-join-granted = Solicitud aceptada
letters-kind-join-refused = Solicitud rechazada
letters-kind-join-requested = Solicitud para unirse
letters-kind-team-invitation = Invitación a un equipo
mail-handover-body =
    Hola, { $name }:

    La titularidad de una organización en Parvis va a pasar a otra persona, y usted es una de las dos personas interesadas. La página dice de qué organización se trata. Nada cambia antes de que ambas hayan confirmado. El enlace sirve una vez, durante siete días:
    { $link }

mail-handover-subject = Confirme el traspaso de una organización

mail-team-invitation-body =
    Hola, { $name }:

    Una organización inscrita en Parvis, el registro de alianzas entre la OIM y las organizaciones de la sociedad civil, le invita a su equipo. La página dice cuál es, y usted puede aceptar o no. El enlace sirve una vez, durante 14 días:
    { $link }

    Si no conoce la organización, no tiene que hacer nada.

mail-team-invitation-subject = Le invitan a un equipo

rule-owners-decide = Los titulares de la organización aún tienen tiempo de responder.
setting-join-answer-days = Días para que los titulares respondan a una solicitud
setting-join-answer-days-why = Después puede decidir el personal, para que nadie espere a quien ya no está.
team-accept-as = Aceptar como { $role }
team-accept-reason = Unas palabras para la persona
team-claim-later = Deciden los titulares. El personal puede decidir si no han respondido antes del { $date }.
team-claim-reason = ¿Cómo se comprobó la solicitud?
team-disabled = Cuenta desactivada
team-handover-button = Iniciar el traspaso
team-handover-confirm = Confirmar
team-handover-open = Un traspaso a { $name } espera su confirmación por correo.
team-handover-page = Confirmar el traspaso
team-handover-page-text = La titularidad de { $organization } en el registro pasa cuando las dos personas han confirmado.
team-handover-text = Ambos reciben un correo. Cuando los dos hayan confirmado, la otra persona será titular y usted, editor.
team-handover-title = Traspasar la titularidad
team-handover-to = ¿A quién?
team-invitation-accept = Aceptar
team-invitation-decline = Rechazar
team-invitation-line = { $email }, { $role }, hasta el { $date }
team-invitation-new = Elija su nombre y una contraseña.
team-invitation-page = Tiene una invitación
team-invitation-text = Le invitan al equipo de { $organization }.
team-invitations = Invitaciones abiertas
team-invite-button = Enviar la invitación
team-invite-text = La persona recibe un correo con un enlace que sirve una vez, durante 14 días. Si no tiene cuenta, la crea allí.
team-invite-title = Invitar a alguien
team-join-accepted = { $organization }: aceptada el { $date }
team-join-button = Enviar la solicitud
team-join-link = Somos nosotros: pedir unirse
team-join-message = ¿Qué función tiene en la organización?
team-join-message-hint = Su función y cómo comprobarla: una página de su sitio web, una persona de contacto.
team-join-mine = Sus solicitudes
team-join-refused = { $organization }: rechazada el { $date }
team-join-take-back = Anular la solicitud
team-join-text = ¿Es esta su organización? No la inscriba de nuevo: pida a sus titulares que le admitan. Si no tiene titular en el registro, IPD comprueba su solicitud.
team-join-title = Pedir unirse al equipo
team-join-waits = { $organization }: enviada el { $date }, aún sin respuesta
team-join-withdrawn = { $organization }: anulada el { $date }
team-leave-button = Dejar el equipo
team-leave-text = Pierde sus derechos de inmediato. Queda constancia de que formó parte del equipo.
team-leave-title = Dejar el equipo
team-lede = Quién trabaja para esta organización en el registro. Un cambio de función vale de inmediato.
team-link = Equipo
team-make = Nombrar { $role }
team-make-of = Función de { $name }: { $role }
team-members = Miembros
team-notice-asked = Su solicitud está enviada.
team-notice-changed = La función está cambiada.
team-notice-decided = La respuesta está enviada.
team-notice-declined = La invitación está rechazada.
team-notice-half = Confirmado. La otra persona también tiene que confirmar.
team-notice-handover = Ambos reciben un correo con un enlace para confirmar.
team-notice-invited = La invitación está enviada.
team-notice-joined = Está en el equipo.
team-notice-left = Ya no está en el equipo.
team-notice-passed = La titularidad ha pasado.
team-notice-removed = La persona ya no está en el equipo.
team-notice-retracted = La invitación está anulada.
team-notice-taken-back = Su solicitud está anulada.
team-past = Antiguos miembros
team-refuse = Rechazar
team-refuse-reason = ¿Por qué no? La persona lo lee.
team-remove = Quitar
team-remove-of = Quitar a { $name } del equipo
team-request-by = { $name } ({ $email }), { $date }
team-requests = Solicitudes para unirse
team-retract = Anular
team-retract-of = Anular la invitación de { $email }
team-role = Función
team-role-hint-editor = Modifica la ficha y el borrador
team-role-hint-owner = Firma, presenta y retira; admite a otras personas
team-role-hint-viewer = Lee
team-title = Equipo
team-until = hasta el { $date }
team-you = usted
