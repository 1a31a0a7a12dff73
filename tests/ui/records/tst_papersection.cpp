#include "core/documents/documentservice.h"
#include "core/records/recordkinds.h"
#include "core/records/timelineservice.h"
#include "tests/documents/samples.h"
#include "tests/support/testsupport.h"
#include "tests/ui/openedstore.h"
#include "ui/records/papersection.h"
#include "ui/records/redactiondialog.h"

#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>

using namespace heed;
using heed::test::OpenedStore;

/// The tab of timeline and papers, by typing, clicking, dropping and pasting.
class TestPaperSection : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void entryIsTypedAndStored();
    void badTimeIsToldAtTheField();
    void chosenFileIsAddedAndShown();
    void droppedFilesAreAddedOneAfterTheOther();
    void pastedPictureIsAdded();
    void pasteOfNothingIsTold();
    void sameFileTwiceIsTold();
    void refusedFileIsToldKindly();
    void attachmentIsKeptAsADocument();
    void openedCopyIsReadOnlyAndGoesOnLock();
    void savedCopyIsWritten();
    void binnedPaperComesBack();
    void redactedCopyIsMadeFromWhatIsChosen();
    void redactionNeedsAReceiver();
    void holdIsPlacedAndLifted();
    void everyInputHasAName();

private:
    template <typename T = QPushButton> [[nodiscard]] T *find(const char *name) const;
    void click(const char *name) const;
    [[nodiscard]] QString file(const char *name, const QByteArray &content) const;
    [[nodiscard]] std::vector<Document> stored() const;
    [[nodiscard]] bool addedIs(size_t count) const;
    void addFile(const char *name, const QByteArray &content);

    std::unique_ptr<OpenedStore> m_store;
    std::unique_ptr<OpenedCopies> m_copies;
    std::unique_ptr<PaperDesk> m_desk;
    std::unique_ptr<PaperSection> m_section;
    QTemporaryDir m_folder;
    QStringList m_opened;
    RecordRef m_record;
};

void TestPaperSection::init()
{
    m_store = std::make_unique<OpenedStore>();
    m_opened.clear();
    m_record = { recordkind::Complaint,
        m_store->addComplaint(QStringLiteral("C-1"), QStringLiteral("2026-11-02")) };
    m_copies = std::make_unique<OpenedCopies>(m_folder.filePath(QStringLiteral("opened")));
    m_desk.reset(new PaperDesk { m_store->workspace().session(), m_store->workspace().worker(),
        m_store->prompter, *m_copies, [this](const QString &path) {
            m_opened += path;
            return true;
        } });
    m_section = std::make_unique<PaperSection>(*m_desk, recordkind::Complaint);
    m_section->resize(900, 900);
    m_section->show(m_record.id);
    m_section->QWidget::show();
}

void TestPaperSection::cleanup()
{
    m_section.reset();
    m_store.reset();
}

template <typename T> T *TestPaperSection::find(const char *name) const
{
    // What was replaced waits hidden for its deletion; the last one is the one that is seen.
    const auto all = m_section->findChildren<T *>(QString::fromLatin1(name));
    return all.isEmpty() ? nullptr : all.last();
}

void TestPaperSection::click(const char *name) const
{
    auto *button = find(name);
    if (button == nullptr) {
        QTest::qFail(name, __FILE__, __LINE__);
        return;
    }
    QTest::mouseClick(button, Qt::LeftButton);
}

QString TestPaperSection::file(const char *name, const QByteArray &content) const
{
    const QString path = m_folder.filePath(QString::fromUtf8(name));
    QFile made(path);
    if (made.open(QIODevice::WriteOnly))
        made.write(content);
    return path;
}

std::vector<Document> TestPaperSection::stored() const
{
    auto found = DocumentService(m_desk->session).of(m_record).value_or(std::vector<Document> {});
    // In the order in which they came, whatever the real clock says of the files.
    std::sort(found.begin(), found.end(),
        [](const Document &a, const Document &b) { return a.id.value < b.id.value; });
    return found;
}

bool TestPaperSection::addedIs(size_t count) const { return stored().size() == count; }

void TestPaperSection::addFile(const char *name, const QByteArray &content)
{
    const size_t before = stored().size();
    m_store->prompter.path = file(name, content);
    click("papersAdd");
    QTRY_VERIFY(addedIs(before + 1));
    QTRY_VERIFY(find<QLabel>("paperName") != nullptr);
}

void TestPaperSection::entryIsTypedAndStored()
{
    click("timelineAdd");
    find<QLineEdit>("what")->setText(QStringLiteral("Rang about the bell"));
    find<QLineEdit>("happened_time")->setText(QStringLiteral("9.30"));
    find<QLineEdit>("with_whom")->setText(QStringLiteral("Bea Larkin"));
    click("timelineSave");
    const auto entries = TimelineService(m_desk->session).of(m_record);
    VERIFY_OK(entries);
    QCOMPARE(entries->size(), size_t(1));
    QCOMPARE(entries->front().type, TimelineType::Call);
    QCOMPARE(entries->front().happenedTime, QTime(9, 30));
    QCOMPARE(entries->front().happenedOn, QDate(2026, 11, 22));
    const QByteArray line = "timelineLine" + QByteArray::number(entries->front().id.value);
    QCOMPARE(find<QLabel>(line.constData())->text(),
        QStringLiteral("Sun 22 Nov 2026, 09:30. Call: Rang about the bell, with Bea Larkin"));
}

void TestPaperSection::badTimeIsToldAtTheField()
{
    click("timelineAdd");
    find<QLineEdit>("what")->setText(QStringLiteral("Rang"));
    find<QLineEdit>("happened_time")->setText(QStringLiteral("half past"));
    click("timelineSave");
    QCOMPARE(TimelineService(m_desk->session).of(m_record)->size(), size_t(0));
    const auto labels = m_section->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("This is no time of day"));
    }));
}

void TestPaperSection::chosenFileIsAddedAndShown()
{
    QSignalSpy changed(m_section.get(), &RecordSection::changed);
    addFile("letter.txt", "The bell.");
    QCOMPARE(find<QLabel>("paperName")->text(), QStringLiteral("letter.txt"));
    QCOMPARE(find<QPlainTextEdit>("paperText")->toPlainText(), QStringLiteral("The bell."));
    QVERIFY(!changed.isEmpty());
}

void TestPaperSection::droppedFilesAreAddedOneAfterTheOther()
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(file("a.txt", "one")),
        QUrl::fromLocalFile(file("b.eml", test::emlOf("two"))),
        QUrl::fromLocalFile(file("c.pdf", test::pdfOf({ { QStringLiteral("three") } }))) });
    // Qt gives a drop to the widget that took the drag.
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_section.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_section.get(), &drop);
    QVERIFY(drop.isAccepted());
    QTRY_VERIFY(addedIs(3));
}

void TestPaperSection::pastedPictureIsAdded()
{
    QImage picture(20, 10, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(picture);
    click("papersPaste");
    QTRY_VERIFY(addedIs(1));
    QCOMPARE(stored().front().name, QStringLiteral("Pasted picture.png"));
    QTRY_VERIFY(find<QLabel>("paperPicture") != nullptr);
}

void TestPaperSection::pasteOfNothingIsTold()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("words"));
    click("papersPaste");
    QVERIFY(find<QLabel>("papersSaid")->text().contains(QStringLiteral("copy one first")));
}

void TestPaperSection::sameFileTwiceIsTold()
{
    addFile("letter.txt", "The bell.");
    click("papersAdd");
    QTRY_VERIFY(find<QLabel>("papersTold")->text().contains(QStringLiteral("is here already")));
    QVERIFY(addedIs(1));
}

void TestPaperSection::refusedFileIsToldKindly()
{
    m_store->prompter.path = file("game.pdf", QByteArray("MZ\x90", 3));
    click("papersAdd");
    QTRY_VERIFY(find<QLabel>("papersTold")->text().contains(QStringLiteral("is a program")));
    QVERIFY(addedIs(0));
}

void TestPaperSection::attachmentIsKeptAsADocument()
{
    addFile("mail.eml", test::emlOf("see the scan"));
    QTRY_VERIFY(find("keepAttachment0") != nullptr);
    click("keepAttachment0");
    QTRY_VERIFY(addedIs(2));
}

void TestPaperSection::openedCopyIsReadOnlyAndGoesOnLock()
{
    addFile("letter.txt", "The bell.");
    click("paperOpen");
    QCOMPARE(m_opened.size(), 1);
    QVERIFY(QFile::exists(m_opened.first()));
    QVERIFY(!(QFile::permissions(m_opened.first()) & QFile::WriteOwner));
    QVERIFY(find<QLabel>("papersSaid")->text().contains(QStringLiteral("locked or closed")));
    m_copies->removeAll();
    QVERIFY(!QFile::exists(m_opened.first()));
}

void TestPaperSection::savedCopyIsWritten()
{
    addFile("letter.txt", "The bell.");
    m_store->prompter.path = m_folder.filePath(QStringLiteral("saved.txt"));
    click("paperSave");
    QFile saved(m_store->prompter.path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), QByteArray("The bell."));
    QVERIFY(find<QLabel>("papersSaid")->text().contains(QStringLiteral("not encrypted")));
}

void TestPaperSection::binnedPaperComesBack()
{
    addFile("letter.txt", "The bell.");
    const QByteArray back = "unbinPaper" + QByteArray::number(stored().front().id.value);
    click("paperBin");
    QVERIFY(addedIs(0));
    click(back.constData());
    QVERIFY(addedIs(1));
}

void TestPaperSection::redactedCopyIsMadeFromWhatIsChosen()
{
    addFile("letter.txt", "Ring Bea on 020 7946 0018 about the bell.");
    click("paperRedact");
    auto *dialog = m_section->findChild<RedactionDialog *>();
    QVERIFY(dialog != nullptr);
    auto *words = dialog->findChild<QListWidget *>(QStringLiteral("redactionWords"));
    QTRY_COMPARE(words->count(), 1);
    auto *more = dialog->findChild<QLineEdit *>(QStringLiteral("redactionMore"));
    QTest::keyClicks(more, QStringLiteral("Bea"));
    QTest::keyClick(more, Qt::Key_Return);
    QCOMPARE(words->count(), 2);
    dialog->findChild<QLineEdit *>(QStringLiteral("forWhom"))->setText(QStringLiteral("Solicitor"));
    QTest::mouseClick(
        dialog->findChild<QPushButton *>(QStringLiteral("makeRedacted")), Qt::LeftButton);
    QTRY_VERIFY(addedIs(2));
    const Document copy = stored().back();
    QCOMPARE(copy.name, QStringLiteral("letter, redacted.pdf"));
    const auto text = DocumentService(m_desk->session).text(copy.id);
    VERIFY_OK(text);
    QVERIFY(!text->contains(QStringLiteral("Bea")));
    QVERIFY(!text->contains(QStringLiteral("7946")));
    QVERIFY(text->contains(QStringLiteral("about the bell")));
}

void TestPaperSection::redactionNeedsAReceiver()
{
    addFile("letter.txt", "Ring 020 7946 0018.");
    click("paperRedact");
    auto *dialog = m_section->findChild<RedactionDialog *>();
    auto *make = dialog->findChild<QPushButton *>(QStringLiteral("makeRedacted"));
    QTRY_VERIFY(make->isEnabled());
    QTest::mouseClick(make, Qt::LeftButton);
    QTRY_VERIFY(make->isEnabled());
    const auto labels = dialog->findChildren<QLabel *>();
    QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == QStringLiteral("Say for whom the copy is made.");
    }));
    QVERIFY(addedIs(1));
}

void TestPaperSection::holdIsPlacedAndLifted()
{
    click("placeHold");
    QVERIFY(find("liftHold1") == nullptr);
    find<QLineEdit>("holdReason")->setText(QStringLiteral("an inquest"));
    click("placeHold");
    QVERIFY(find("liftHold1") != nullptr);
    find<QLineEdit>("holdReason")->setText(QStringLiteral("the inquest has ended"));
    click("liftHold1");
    const auto ended = m_store->database().scalar(
        QStringLiteral("SELECT end_reason FROM legal_hold WHERE to_on = '2026-11-22'"));
    VERIFY_OK(ended);
    QCOMPARE(ended->toString(), QStringLiteral("the inquest has ended"));
}

void TestPaperSection::everyInputHasAName()
{
    click("timelineAdd");
    for (const QWidget *input : m_section->findChildren<QLineEdit *>()) {
        if (!input->isVisible())
            continue;
        QVERIFY(!input->accessibleName().isEmpty()
            || !input->parentWidget()->accessibleName().isEmpty());
    }
    for (const QAbstractButton *button : m_section->findChildren<QAbstractButton *>())
        QVERIFY2(!button->isVisible() || !button->accessibleName().isEmpty()
                || !button->text().isEmpty(),
            qPrintable(button->objectName()));
}

QTEST_MAIN(TestPaperSection)
#include "tst_papersection.moc"
