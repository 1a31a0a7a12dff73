#include "core/complaints/complaintquery.h"
#include "core/complaints/complaintregister.h"
#include "core/documents/documentservice.h"
#include "core/records/recordkinds.h"
#include "core/records/referencemaker.h"
#include "core/store/backup.h"
#include "core/store/searchindex.h"
#include "tests/documents/samples.h"
#include "tests/support/testsupport.h"

using namespace heed;
using heed::test::TestStore;

/// Papers inside the encrypted store: what is kept, what is refused, what faults leave behind.
class TestDocumentService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void documentComesBackAsItWas();
    void mailIsDatedByItself();
    void sameDocumentTwiceIsToldAndKeptOnce();
    void sameContentOnTwoRecordsIsStoredOnce();
    void wordsInADocumentFindIt();
    void attachmentOfAMailBecomesADocument();
    void whatIsNoDocumentIsRefusedAndNothingIsLeft_data();
    void whatIsNoDocumentIsRefusedAndNothingIsLeft();
    void tooLargeIsRefusedBeforeItIsRead();
    void folderIsRefused();
    void fullDiskLeavesNothing();
    void stoppedAddingLeavesNothing();
    void fileLeftHalfWayGoesWithTheNext();
    void damagedPieceIsNamedByVerify();
    void exchangedFileIsNamedByVerify();
    void documentOfABinnedRecordIsRefused();
    void binnedDocumentComesBack();
    void newNameKeepsTheEnding();
    void savedCopyIsAnExport();
    void rights_data();
    void rights();
    void backupHoldsTheDocuments();
    void redactedCopyKeepsWhoAndWhy();
    void redactedCopyNeedsAReasonAndAReceiver();

private:
    [[nodiscard]] NewDocument newDocument(const QByteArray &content, const char *name) const;
    DocumentId added(const QByteArray &content, const char *name);
    [[nodiscard]] qint64 count(const char *table) const;
    [[nodiscard]] bool nothingIsStored() const
    {
        return count("document") == 0 && count("stored_file") == 0 && count("stored_chunk") == 0;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<DocumentService> m_service;
    RecordRef m_record;
};

void TestDocumentService::init()
{
    m_service.reset();
    m_store = std::make_unique<TestStore>();
    m_record = { recordkind::Complaint,
        test::addComplaint(*m_store, QStringLiteral("Bea Larkin"), QDate(2026, 11, 2)) };
    m_service = std::make_unique<DocumentService>(m_store->session());
}

NewDocument TestDocumentService::newDocument(const QByteArray &content, const char *name) const
{
    return { m_record, QString::fromUtf8(name), content,
        QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC), {} };
}

DocumentId TestDocumentService::added(const QByteArray &content, const char *name)
{
    const auto made = m_service->add(newDocument(content, name));
    if (!made) {
        QTest::qFail(test::why(made).constData(), __FILE__, __LINE__);
        return {};
    }
    return made->id;
}

qint64 TestDocumentService::count(const char *table) const
{
    return m_store->database()
        .scalar(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)))
        .value_or(QVariant(-1))
        .toLongLong();
}

void TestDocumentService::documentComesBackAsItWas()
{
    QSignalSpy told(m_service.get(), &DocumentService::documentsChanged);
    QByteArray large = "A long letter. ";
    while (large.size() < 3 * FileStore::chunkBytes)
        large += large;
    QList<int> percents;
    const auto made = m_service->add(newDocument(large, "letter.txt"), [&percents](int percent) {
        percents += percent;
        return true;
    });
    VERIFY_OK(made);
    QVERIFY(std::is_sorted(percents.begin(), percents.end()));
    QCOMPARE(percents.last(), 100);
    QCOMPARE(told.count(), 1);
    const auto content = m_service->content(made->id);
    VERIFY_OK(content);
    QCOMPARE(*content, large);
    const auto all = m_service->of(m_record);
    VERIFY_OK(all);
    QCOMPARE(all->size(), size_t(1));
    QCOMPARE(all->front().name, QStringLiteral("letter.txt"));
    QCOMPARE(all->front().bytes, large.size());
    QCOMPARE(all->front().addedBy, QStringLiteral("Ann Manager"));
    QCOMPARE(all->front().datedAt.date(), QDate(2026, 11, 1));
    QCOMPARE(m_store->damage(), QStringList());
}

void TestDocumentService::mailIsDatedByItself()
{
    const auto document = m_service->byId(added(test::emlOf("hello"), "mail"));
    VERIFY_OK(document);
    QCOMPARE(document->datedAt, QDateTime(QDate(2026, 11, 3), QTime(10, 15), Qt::UTC));
    QCOMPARE(document->name, QStringLiteral("mail.eml"));
}

void TestDocumentService::sameDocumentTwiceIsToldAndKeptOnce()
{
    const DocumentId first = added("The bell.", "letter.txt");
    const auto again = m_service->add(newDocument("The bell.", "other name.txt"));
    VERIFY_OK(again);
    QVERIFY(again->wasHere);
    QCOMPARE(again->id.value, first.value);
    QCOMPARE(count("document"), 1);
}

void TestDocumentService::sameContentOnTwoRecordsIsStoredOnce()
{
    added("The bell.", "letter.txt");
    m_record.id = test::addComplaint(*m_store, QStringLiteral("Tom Reed"), QDate(2026, 11, 2));
    const auto other = m_service->add(newDocument("The bell.", "letter.txt"));
    VERIFY_OK(other);
    QVERIFY(!other->wasHere);
    QCOMPARE(count("document"), 2);
    QCOMPARE(count("stored_file"), 1);
}

void TestDocumentService::wordsInADocumentFindIt()
{
    const DocumentId id
        = added(test::pdfOf({ { QStringLiteral("A slippery staircase") } }), "a.pdf");
    const auto hits = search(m_store->database(), QStringLiteral("slippery stair"), {}, 10);
    VERIFY_OK(hits);
    QCOMPARE(hits->size(), 1);
    QCOMPARE(hits->first(), (SearchHit { recordkind::Document, id.value }));
    const auto words = describeHit(m_store->database(), hits->first());
    VERIFY_OK(words);
    QCOMPARE(words->title, QStringLiteral("C-2026-001 a.pdf"));
    const auto holder
        = holderOf(m_store->database(), { hits->first().kind, hits->first().recordId });
    VERIFY_OK(holder);
    QCOMPARE(*holder, m_record);
    ComplaintQuery query;
    query.searchText = QStringLiteral("slippery stair");
    const auto ids = ComplaintRegister(m_store->session()).ids(query);
    VERIFY_OK(ids);
    QCOMPARE(*ids, std::vector<qint64> { m_record.id });
}

void TestDocumentService::attachmentOfAMailBecomesADocument()
{
    const DocumentId mail = added(test::emlOf("hello"), "mail.eml");
    const auto made = m_service->addAttachment(mail, 0);
    VERIFY_OK(made);
    const auto document = m_service->byId(made->id);
    VERIFY_OK(document);
    QCOMPARE(document->name, QStringLiteral("scan.png"));
    QCOMPARE(document->takenFromId.value, mail.value);
    QVERIFY(!m_service->addAttachment(mail, 1));
}

void TestDocumentService::whatIsNoDocumentIsRefusedAndNothingIsLeft_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("fact");
    QTest::newRow("bomb") << test::docxBomb() << QStringLiteral("document.bomb");
    QTest::newRow("program") << QByteArray("MZ\x90", 3) << QStringLiteral("document.program");
    QTest::newRow("archive") << test::zipOf({ { "a", "a" } }) << QStringLiteral("document.archive");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("document.empty");
}

void TestDocumentService::whatIsNoDocumentIsRefusedAndNothingIsLeft()
{
    QFETCH(QByteArray, content);
    const auto refused = m_service->add(newDocument(content, "letter.docx"));
    QVERIFY(!refused);
    QTEST(refused.error().operation, "fact");
    QVERIFY(nothingIsStored());
}

void TestDocumentService::tooLargeIsRefusedBeforeItIsRead()
{
    QFile file(m_folder.filePath(QStringLiteral("film.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(200LL * 1024 * 1024));
    bool wasRead = false;
    const auto refused = readNewDocument(m_record, file.fileName(), [&wasRead](int) {
        wasRead = true;
        return true;
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, QStringLiteral("document.too-large"));
    QCOMPARE(refused.error().detail, QStringLiteral("100"));
    QVERIFY(!wasRead);
}

void TestDocumentService::folderIsRefused()
{
    const auto refused = readNewDocument(m_record, m_folder.path());
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, QStringLiteral("document.folder"));
}

void TestDocumentService::fullDiskLeavesNothing()
{
    const qint64 pages
        = m_store->database().scalar(QStringLiteral("PRAGMA page_count"))->toLongLong();
    VERIFY_OK(m_store->database().runScript(
        QStringLiteral("PRAGMA max_page_count=%1").arg(pages + 2000)));
    const auto refused = m_service->add(newDocument(QByteArray(20'000'000, 'a'), "letter.txt"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, QStringLiteral("store.disk-full"));
    QVERIFY(nothingIsStored());
    QCOMPARE(m_store->damage(), QStringList());
}

void TestDocumentService::stoppedAddingLeavesNothing()
{
    const auto refused = m_service->add(newDocument(QByteArray(20'000'000, 'a'), "letter.txt"),
        [](int percent) { return percent < 60; });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Cancelled);
    QVERIFY(nothingIsStored());
}

void TestDocumentService::fileLeftHalfWayGoesWithTheNext()
{
    VERIFY_OK(m_store->database().run(
        QStringLiteral("INSERT INTO stored_file (bytes, sha256) VALUES (9, 'half')")));
    added("The bell.", "letter.txt");
    QCOMPARE(count("stored_file"), 1);
}

void TestDocumentService::damagedPieceIsNamedByVerify()
{
    const DocumentId id = added("The bell.", "letter.txt");
    added("Another.", "fine.txt");
    VERIFY_OK(m_store->database().run(
        QStringLiteral("UPDATE stored_chunk SET content = 'The ball.' WHERE id = 1")));
    QCOMPARE(
        m_store->damage(), QStringList { QStringLiteral("verify.file letter.txt (C-2026-001)") });
    const auto content = m_service->content(id);
    QVERIFY(!content);
    QCOMPARE(content.error().operation, QStringLiteral("file.damaged"));
}

/// Whoever exchanges content and its hash still disagrees with the sealed document.
void TestDocumentService::exchangedFileIsNamedByVerify()
{
    added("The bell.", "letter.txt");
    const QString other = sha256Of("The ball.").value_or(QString());
    VERIFY_OK(
        m_store->database().run(QStringLiteral("UPDATE stored_chunk SET content = 'The ball.'")));
    VERIFY_OK(
        m_store->database().run(QStringLiteral("UPDATE stored_file SET sha256 = ?"), { other }));
    QCOMPARE(
        m_store->damage(), QStringList { QStringLiteral("verify.file letter.txt (C-2026-001)") });
}

void TestDocumentService::documentOfABinnedRecordIsRefused()
{
    VERIFY_OK(m_store->database().run(QStringLiteral("UPDATE complaint SET binned_at = '2026'")));
    const auto refused = m_service->add(newDocument("The bell.", "letter.txt"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, QStringLiteral("record.in-bin"));
    QVERIFY(nothingIsStored());
}

void TestDocumentService::binnedDocumentComesBack()
{
    const DocumentId id = added("The bell.", "letter.txt");
    VERIFY_OK(m_service->bin(id, QStringLiteral("twice here")));
    QVERIFY(m_service->of(m_record)->empty());
    QCOMPARE(m_service->binned(m_record)->size(), size_t(1));
    VERIFY_OK(m_service->restore(id));
    QCOMPARE(m_service->of(m_record)->size(), size_t(1));
    QCOMPARE(m_store->damage(), QStringList());
}

void TestDocumentService::newNameKeepsTheEnding()
{
    const DocumentId id = added("The bell.", "letter.txt");
    VERIFY_OK(m_service->rename(id, QStringLiteral("First letter/../x.exe")));
    QCOMPARE(m_service->byId(id)->name, QStringLiteral("x.exe.txt"));
}

void TestDocumentService::savedCopyIsAnExport()
{
    const DocumentId id = added("The bell.", "letter.txt");
    const QString path = m_folder.filePath(QStringLiteral("out.txt"));
    VERIFY_OK(m_service->saveCopy(id, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("The bell."));
    const auto entries = auditOfRecord(m_store->database(), recordkind::Document, id.value);
    VERIFY_OK(entries);
    QCOMPARE(entries->front().action, QStringLiteral("export"));
    const auto refused = m_service->saveCopy(id, m_folder.filePath(QStringLiteral("no/such/x")));
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, QStringLiteral("document.cannot-save"));
}

void TestDocumentService::rights_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("reads");
    QTest::addColumn<bool>("adds");
    QTest::addColumn<bool>("exports");
    const auto row = [](const char *name, Role role, bool reads, bool adds, bool exports) {
        QTest::newRow(name) << static_cast<int>(role) << reads << adds << exports;
    };
    row("manager", Role::Manager, true, true, true);
    row("investigator", Role::Investigator, true, true, false);
    row("panel member", Role::PanelMember, false, false, false);
    row("viewer", Role::Viewer, false, false, false);
    row("administrator", Role::Administrator, false, false, false);
}

/// What stands in a paper tells who people are, so that it needs the right to read names.
void TestDocumentService::rights()
{
    QFETCH(int, role);
    const DocumentId id = added("The bell.", "letter.txt");
    DocumentService service(m_store->sessionAs(static_cast<Role>(role)));
    QTEST(service.content(id).has_value(), "reads");
    QTEST(service.of(m_record).has_value(), "reads");
    QTEST(service.add(newDocument("More.", "more.txt")).has_value(), "adds");
    QTEST(service.saveCopy(id, m_folder.filePath(QStringLiteral("x.txt"))).has_value(), "exports");
}

void TestDocumentService::backupHoldsTheDocuments()
{
    const DocumentId id = added("The bell.", "letter.txt");
    const QString copy = m_folder.filePath(QStringLiteral("copy.heed"));
    VERIFY_OK(m_store->database().run(QStringLiteral("VACUUM INTO ?"), { copy }));
    auto opened = Database::open(copy, m_store->key(), Database::Mode::ReadOnly);
    VERIFY_OK(opened);
    const Session session { **opened, m_store->clock(), m_store->calendar(),
        m_store->session().actor, Role::Manager };
    const auto content = DocumentService(session).content(id);
    VERIFY_OK(content);
    QCOMPARE(*content, QByteArray("The bell."));
}

void TestDocumentService::redactedCopyKeepsWhoAndWhy()
{
    const DocumentId source = added("The bell of Bea.", "letter.txt");
    const auto made = m_service->addRedacted({ source, m_record,
        QStringLiteral("letter, redacted.pdf"), test::pdfOf({ { QStringLiteral("The bell") } }),
        QStringLiteral("third-party data"), QStringLiteral("The solicitor"), 1, 1 });
    VERIFY_OK(made);
    const auto redaction = m_service->redaction(made->id);
    VERIFY_OK(redaction);
    QVERIFY(redaction->has_value());
    QCOMPARE((*redaction)->forWhom, QStringLiteral("The solicitor"));
    QCOMPARE((*redaction)->madeBy, QStringLiteral("Ann Manager"));
    QCOMPARE(m_service->byId(made->id)->redactedFromId.value, source.value);
    const auto untouched = m_service->content(source);
    VERIFY_OK(untouched);
    QCOMPARE(*untouched, QByteArray("The bell of Bea."));
    QCOMPARE(m_store->damage(), QStringList());
}

void TestDocumentService::redactedCopyNeedsAReasonAndAReceiver()
{
    const auto refused = m_service->addRedacted({ {}, m_record, QStringLiteral("x.pdf"),
        test::pdfOf({ { QStringLiteral("a") } }), QString(), QStringLiteral(" "), 0, 1 });
    QVERIFY(!refused);
    QCOMPARE(refused.error().problems.size(), 2);
    QVERIFY(nothingIsStored());
}

QTEST_MAIN(TestDocumentService)
#include "tst_documentservice.moc"
