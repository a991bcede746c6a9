//! The folder of documents.

use parvis_app::{error::AppError, ports::Files};
use parvis_persistence::FileStore;

#[tokio::test]
async fn keeps_content_by_its_hash() {
    let folder = tempfile::tempdir().unwrap();
    let files = FileStore::new(folder.path().join("documents"));
    let hash = files.put(b"abc".to_vec()).await.unwrap();
    assert_eq!(
        hash,
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    );
    assert_eq!(files.put(b"abc".to_vec()).await.unwrap(), hash);
    assert_eq!(files.get(&hash).await.unwrap(), b"abc");
    let path = folder.path().join("documents").join("ba").join(&hash);
    assert!(path.exists());
    let left = std::fs::read_dir(folder.path().join("documents/tmp"))
        .unwrap()
        .count();
    assert_eq!(left, 0);

    std::fs::write(&path, b"abd").unwrap();
    assert!(matches!(
        files.get(&hash).await,
        Err(AppError::Inconsistent(_))
    ));
    // The same content mends it.
    files.put(b"abc".to_vec()).await.unwrap();
    assert_eq!(files.get(&hash).await.unwrap(), b"abc");
    std::fs::remove_file(&path).unwrap();
    assert!(matches!(
        files.get(&hash).await,
        Err(AppError::Inconsistent(_))
    ));
}

#[tokio::test]
async fn nothing_but_a_hash_becomes_a_path() {
    let folder = tempfile::tempdir().unwrap();
    let files = FileStore::new(folder.path());
    for bad in [
        "",
        "ab",
        "../../etc/passwd",
        &"AB".repeat(32),
        &"é".repeat(32),
        &"/".repeat(64),
    ] {
        assert!(
            matches!(files.get(bad).await, Err(AppError::NotFound)),
            "{bad}"
        );
    }
}

#[tokio::test]
async fn several_at_once_and_a_folder_that_cannot_be() {
    let folder = tempfile::tempdir().unwrap();
    let files = FileStore::new(folder.path().join("d"));
    let mut tasks = tokio::task::JoinSet::new();
    for n in 0..16u8 {
        let files = files.clone();
        tasks.spawn(async move { files.put(vec![n % 2; 100_000]).await.unwrap() });
    }
    let mut hashes = tasks.join_all().await;
    hashes.sort();
    hashes.dedup();
    assert_eq!(hashes.len(), 2);
    std::fs::write(folder.path().join("file"), b"").unwrap();
    let bad = FileStore::new(folder.path().join("file").join("x"));
    assert!(matches!(
        bad.put(vec![1]).await,
        Err(AppError::Unavailable(_))
    ));
}
