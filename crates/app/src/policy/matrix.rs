//! The table of permissions, printed for readers who do not program.

use super::{Action, Role, allows};

/// Role × action as a Markdown table; `docs/generated/permissions.md`.
#[must_use]
pub fn matrix() -> String {
    let mut out = String::from("| action |");
    for role in Role::ALL {
        out += &format!(" {role} |");
    }
    out += "\n|---|";
    out += &":-:|".repeat(Role::ALL.len());
    out.push('\n');
    for &action in Action::ALL {
        out += &format!("| {action} |");
        for &role in Role::ALL {
            out += if allows(action, role) {
                " yes |"
            } else {
                " – |"
            };
        }
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_table_of_permissions() {
        insta::assert_snapshot!(super::matrix());
    }
}
