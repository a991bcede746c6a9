//! Letters as files: accessible PDF, kept by its content.

use parvis_app::{
    App,
    error::AppError,
    jobs::{Issue, Job, Mail},
    letters::{Issued, Paper, file_letter},
    ports::CaseReads,
};
use parvis_documents::{Block, Document, Run, pdf};
use parvis_domain::{
    Instant,
    account::AccountId,
    application::{Application, ApplicationId},
    text::Locale,
};
use parvis_http::{
    Site, labels,
    letters::{Sheet, sheet},
};
use parvis_i18n::Texts;

/// Writes the letter in each of its languages, keeps the files and notes them.
/// A second attempt leaves what the first one noted.
///
/// # Errors
/// As [`sheet`]; [`AppError::Unavailable`] when the disk does not answer.
pub(super) async fn issue(
    app: &App,
    site: &Site,
    job: uuid::Uuid,
    issue: &Issue,
) -> Result<(), AppError> {
    let id = ApplicationId(issue.application);
    let application = CaseReads::application(app.store.reads(), id)
        .await?
        .ok_or(AppError::NotFound)?;
    let at = Instant::from_timestamp_micros(issue.at)
        .ok_or_else(|| AppError::Inconsistent("time of a letter".into()))?;
    let mail = Mail {
        application: Some(issue.application),
        organization: Some(application.organization_id.to_string()),
        parameters: issue.parameters.clone(),
        ..Job::mail(issue.kind, AccountId(uuid::Uuid::nil()))
    };
    for language in languages(app, &application, issue.kind.paper()).await? {
        let sheet = sheet(app, site, language, &mail).await?;
        let template_version = sheet.template_version;
        let document = document(language, &sheet, at, app.demonstration);
        let bytes = tokio::task::spawn_blocking(move || pdf(&document))
            .await
            .map_err(|e| AppError::Unavailable(e.to_string()))?
            .map_err(|e| AppError::Inconsistent(e.to_string()))?;
        let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        let letter = Issued {
            id: app.ids.uuid(),
            job,
            kind: issue.kind,
            language,
            template_version,
            application: id,
            organization: application.organization_id.clone(),
            issued_at: at,
            sha256: app.files.put(bytes).await?,
            size,
        };
        file_letter(app, &letter).await?;
    }
    Ok(())
}

/// The languages of the letter. The applicant's is that of whoever submitted.
async fn languages(
    app: &App,
    application: &Application,
    paper: Paper,
) -> Result<Vec<Locale>, AppError> {
    Ok(match paper {
        Paper::None => vec![],
        Paper::AllLanguages => Locale::ALL.to_vec(),
        Paper::Applicant => {
            let submitter = application.submission.as_ref().map(|s| s.signed.by);
            let account = match submitter {
                Some(id) => parvis_app::ports::AccountReads::account(app.store.reads(), id).await?,
                None => None,
            };
            vec![account.map_or(Locale::En, |a| a.locale)]
        }
    })
}

fn document(language: Locale, sheet: &Sheet, at: Instant, demonstration: bool) -> Document {
    let t: &Texts = labels::texts_of(language);
    let day = labels::day(t, at.date_naive());
    let fact = |label: String, value: &str| {
        let label = format!("{label}{} ", t.common_colon());
        Block::Paragraph(vec![Run::bold(label), Run::plain(value)])
    };
    let mut blocks = vec![
        Block::text(t.letters_paper_from()),
        Block::heading(1, sheet.subject.as_str()),
        fact(t.letters_paper_to(), &sheet.organization),
        fact(t.letters_paper_reference(), &sheet.reference),
        fact(t.letters_paper_date(), &day),
    ];
    blocks.extend(sheet.paragraphs.iter().map(|p| Block::text(p.as_str())));
    blocks.push(Block::Notice(vec![Run::plain(
        t.letters_paper_kept(sheet.template_version.to_string()),
    )]));
    Document {
        title: sheet.subject.clone(),
        language: language.code().to_owned(),
        author: "Parvis".to_owned(),
        symbol: Some(sheet.reference.clone()),
        mark: demonstration.then(|| t.letters_paper_demonstration()),
        made_at: at,
        page_label: t.letters_paper_page("{page}", "{pages}"),
        blocks,
    }
}
