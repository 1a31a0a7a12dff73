#include "core/letters/letterregister.h"
#include "tests/letters/lettercase.h"
#include "ui/letters/lettereditor.h"
#include "ui/letters/letterssection.h"
#include "ui/letters/lettertextedit.h"
#include "ui/letters/replygridview.h"
#include "ui/shared/sentencerow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>

using namespace heed;

namespace {

QString key(const char *text) { return QString::fromLatin1(text); }

/// Saves where it was told to.
class PathPrompter final : public Prompter
{
public:
    void ask(const YesNoQuestion &, std::function<void()> onYes) override { onYes(); }
    void tell(const QString &, const QString &) override { }
    void askOpenFile(const FileQuestion &, std::function<void(const QString &)>) override { }
    void askSaveFile(const FileQuestion &, std::function<void(const QString &)> onFile) override
    {
        onFile(path);
    }
    void askFolder(const FileQuestion &, std::function<void(const QString &)>) override { }

    QString path;
};

/// The section over a store with one answered case, as a person sees it.
class Screen
{
public:
    explicit Screen(const ComplaintFile &file = test::answeredCase(), Role role = Role::Manager)
        : id(desk.log(file))
        , session(desk.store().sessionAs(role))
        , service(session)
        , codes(CodeLists::load(desk.store().database()).value_or(CodeLists {}))
        , complaintDesk { session, service, codes, prompter }
    {
        open();
    }

    /// As when the window is locked and opened again.
    void open()
    {
        section = std::make_unique<LettersSection>(complaintDesk);
        section->resize(900, 1200);
        static_cast<QWidget *>(section.get())->show();
        section->show(id.value);
    }
    template <typename Widget = QWidget> Widget *child(const char *name) const
    {
        auto *found = section->findChild<Widget *>(key(name));
        if (found == nullptr)
            qFatal("no widget named %s", name);
        return found;
    }
    [[nodiscard]] LetterTextEdit *text() const { return child<LetterTextEdit>("letterText"); }
    void click(const char *name) const
    {
        auto *button = child<QPushButton>(name);
        if (!button->isVisible() || !button->isEnabled())
            qFatal("%s cannot be clicked", name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void begin(const char *code) const
    {
        auto *kind = child<QComboBox>("letterKind");
        kind->setCurrentIndex(kind->findData(key(code)));
        click("writeLetter");
    }
    [[nodiscard]] QList<SentenceRow *> problems() const
    {
        QList<SentenceRow *> rows;
        for (auto *row : child("letterProblems")->findChildren<SentenceRow *>()) {
            if (row->isVisible())
                rows += row;
        }
        return rows;
    }
    /// Goes to each gap from the list of problems and types over it.
    void fillGaps() const
    {
        for (int most = 40; most > 0 && !problems().isEmpty(); --most) {
            const int before = int(problems().size());
            QTest::mouseClick(
                problems().first()->findChild<QPushButton *>(key("step")), Qt::LeftButton);
            QTest::keyClicks(text(), key("We asked everybody who was there that night."));
            for (int i = 0; i < 40 && problems().size() == before; ++i)
                QTest::qWait(50);
        }
    }
    [[nodiscard]] Letter stored() const
    {
        const auto all = LetterRegister(desk.store().database()).ofComplaint(id);
        return all && !all->empty() ? all->back() : Letter {};
    }

    mutable test::LetterDesk desk;
    ComplaintId id;
    Session session;
    ComplaintService service;
    CodeLists codes;
    PathPrompter prompter;
    ComplaintDesk complaintDesk;
    std::unique_ptr<LettersSection> section;
};

} // namespace

/// The letters of a case on the screen: typed, handed in, signed, sent.
class TestLettersSection : public QObject
{
    Q_OBJECT

private slots:
    void emptyListSaysWhatThatMeans();
    void replyFromDraftToIssue();
    void gapsAreNamedAndFoundByTheirButtons();
    void sentBackLetterShowsTheComment();
    void investigatorCannotSign();
    void typedTextSurvivesLocking();
    void needsOfTheRecipientAreShown();
    void gridSaysWhatIsMissing();
    void readingAgeAndPreview();
    void valuesAreOfferedAndInserted();
    void acknowledgementIsRecordedWithItsAnswers();
    void issuedLetterIsShownAndExported();
    void viewerOnlyReads();
};

void TestLettersSection::emptyListSaysWhatThatMeans()
{
    const Screen screen;
    QVERIFY(screen.child<QLabel>("noLetters")->isVisible());
    QVERIFY(screen.child<QLabel>("letterPurpose")->text().size() > 20);
    QCOMPARE(screen.section->waiting(screen.id.value), 0);
}

void TestLettersSection::replyFromDraftToIssue()
{
    const Screen screen;
    QSignalSpy changed(screen.section.get(), &RecordSection::changed);
    screen.begin("final-reply");
    QVERIFY(screen.text()->isVisible());
    screen.fillGaps();
    QVERIFY(screen.problems().isEmpty());
    screen.click("submitLetter");
    QCOMPARE(screen.stored().status, LetterStatus::Submitted);
    QVERIFY(screen.text()->isReadOnly());
    QCOMPARE(screen.section->waiting(screen.id.value), 1);
    screen.click("signLetter");
    QCOMPARE(screen.stored().status, LetterStatus::Signed);
    screen.click("issueLetter");
    QCOMPARE(screen.child<QLineEdit>("reply_signed_by")->text(), key("Grace Okoro"));
    screen.click("issueNow");
    const Letter letter = screen.stored();
    QCOMPARE(letter.status, LetterStatus::Issued);
    QVERIFY(letter.pdf.startsWith("%PDF"));
    QVERIFY(letter.content.contains("We asked everybody"));
    const Complaint complaint = screen.desk.file(screen.id).complaint;
    QCOMPARE(complaint.repliedOn, QDate(2026, 11, 22));
    QCOMPARE(complaint.replySignedBy, key("Grace Okoro"));
    QVERIFY(changed.count() >= 4);
    QCOMPARE(screen.desk.store().damage(), QStringList());
}

void TestLettersSection::gapsAreNamedAndFoundByTheirButtons()
{
    const Screen screen;
    screen.begin("holding");
    QVERIFY(screen.problems().size() >= 2);
    SentenceRow *first = screen.problems().first();
    QVERIFY(first->accessibleName().contains(QLatin1Char('[')));
    QTest::mouseClick(first->findChild<QPushButton *>(key("step")), Qt::LeftButton);
    QVERIFY(screen.text()->textCursor().selectedText().startsWith(QLatin1Char('[')));
    // Issuing says that it cannot, and does not.
    screen.click("issueLetter");
    QCOMPARE(screen.stored().status, LetterStatus::Draft);
    QVERIFY(screen.section->findChild<QWidget *>(key("issueForm")) == nullptr);
}

void TestLettersSection::sentBackLetterShowsTheComment()
{
    const Screen screen;
    screen.begin("final-reply");
    screen.fillGaps();
    screen.click("submitLetter");
    QTest::keyClicks(screen.child<QLineEdit>("sendBackComment"), key("Say sorry first."));
    screen.click("sendBackLetter");
    QCOMPARE(screen.stored().status, LetterStatus::Draft);
    QVERIFY(screen.child<QLabel>("letterWay")->text().contains(key("Say sorry first.")));
    QVERIFY(!screen.text()->isReadOnly());
}

void TestLettersSection::investigatorCannotSign()
{
    const Screen screen(test::answeredCase(), Role::Investigator);
    screen.begin("final-reply");
    screen.fillGaps();
    screen.click("submitLetter");
    QVERIFY(!screen.child("signLetter")->isVisible());
    QVERIFY(!screen.child("sendBackLetter")->isVisible());
    screen.click("takeBackLetter");
    QVERIFY(!screen.text()->isReadOnly());
}

void TestLettersSection::typedTextSurvivesLocking()
{
    Screen screen;
    screen.begin("holding");
    screen.text()->moveCursor(QTextCursor::End);
    QTest::keyClicks(screen.text(), key("And one more thi"));
    screen.section->hide(); // as locking does
    screen.section.reset();
    QVERIFY(!screen.stored().body.contains(key("one more thi")));
    screen.open();
    screen.section->openLetter(screen.stored().id);
    QVERIFY(screen.text()->toPlainText().endsWith(key("And one more thi")));
}

void TestLettersSection::needsOfTheRecipientAreShown()
{
    ComplaintFile file = test::answeredCase();
    file.complainant.communicationNeeds = key("Large print, please");
    const Screen screen(file);
    const auto tells = [](const QWidget *part) {
        const auto *needs = part->findChild<QLabel *>(key("accessNeeds"));
        return needs->isVisible() && needs->text().contains(key("Large print, please"));
    };
    QVERIFY(tells(screen.child("writeLetter")->parentWidget()->parentWidget())); // the list
    screen.begin("holding");
    QVERIFY(tells(screen.child("letterEditor")));
    screen.fillGaps();
    screen.click("issueLetter");
    QVERIFY(tells(screen.child("issueForm")));
    screen.click("issueNotYet");
    QTest::mouseClick(screen.child<QCheckBox>("largePrint"), Qt::LeftButton, {}, { 8, 8 });
    screen.click("saveDraft");
    QVERIFY(screen.stored().largePrint);
}

void TestLettersSection::gridSaysWhatIsMissing()
{
    ComplaintFile file = test::answeredCase();
    file.issues[1].outcome.reset();
    const Screen screen(file);
    screen.begin("final-reply");
    auto *grid = screen.child<ReplyGridView>("replyGrid");
    QVERIFY(grid->isVisible());
    QCOMPARE(grid->rowCount(), 2);
    QTRY_VERIFY(grid->height() < 500); // as high as its texts, at the width that it has
    QCOMPARE(grid->item(0, 2)->text(), key("Upheld"));
    QVERIFY(grid->item(1, 2)->text().startsWith(key("Missing")));
    QSignalSpy wanted(screen.section.get(), &LettersSection::caseWanted);
    grid->setCurrentCell(1, 2);
    QTest::keyClick(grid, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), key("issues.2.outcome"));
    // The paragraph of an issue is found in the text.
    grid->setCurrentCell(1, 5);
    QTest::keyClick(grid, Qt::Key_Return);
    QVERIFY(screen.text()->textCursor().block().text().contains(key("@issue-2")));
}

void TestLettersSection::readingAgeAndPreview()
{
    const Screen screen;
    screen.begin("acknowledgement");
    QVERIFY(screen.child<QLabel>("readingAge")->text().startsWith(key("Reading age about ")));
    screen.click("preview");
    auto *view = screen.child<QTextBrowser>("letterView");
    QVERIFY(view->isVisible());
    QVERIFY(view->toPlainText().contains(key("22 November 2026")));
    QVERIFY(!view->toPlainText().contains(key("@offer")));
    screen.click("preview");
    QVERIFY(screen.text()->isVisible());
}

void TestLettersSection::valuesAreOfferedAndInserted()
{
    const Screen screen;
    screen.begin("holding");
    auto *values = screen.child<QComboBox>("insertValue");
    const int handler = values->findData(key("Ravi Menon"));
    QVERIFY(handler > 0);
    QVERIFY(values->itemText(handler).contains(key("who looks into the complaint")));
    screen.text()->moveCursor(QTextCursor::End);
    values->setCurrentIndex(handler);
    emit values->activated(handler);
    QVERIFY(screen.text()->toPlainText().endsWith(key("Ravi Menon")));
    QCOMPARE(values->currentIndex(), 0);
}

void TestLettersSection::acknowledgementIsRecordedWithItsAnswers()
{
    const Screen screen;
    screen.begin("acknowledgement");
    screen.fillGaps();
    screen.click("issueLetter");
    auto *offer = screen.child<QComboBox>("discussion_offer");
    offer->setCurrentIndex(offer->findData(key("accepted")));
    screen.click("issueNow");
    const Complaint complaint = screen.desk.file(screen.id).complaint;
    QCOMPARE(complaint.acknowledgedOn, QDate(2026, 11, 22));
    QCOMPARE(complaint.acknowledgementMethod, std::optional(ContactMethod::Letter));
    QCOMPARE(complaint.discussionOffer, std::optional(DiscussionOffer::Accepted));
}

void TestLettersSection::issuedLetterIsShownAndExported()
{
    Screen screen;
    screen.begin("clarifying");
    screen.fillGaps();
    screen.click("issueLetter");
    screen.click("issueNow");
    QVERIFY(screen.child<QTextBrowser>("letterView")->isVisible());
    QVERIFY(!screen.child("saveDraft")->isVisible());
    QTemporaryDir folder;
    screen.prompter.path = folder.filePath(key("letter.pdf"));
    screen.click("export-pdf");
    QFile written(screen.prompter.path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), screen.stored().pdf);
    screen.prompter.path = folder.filePath(key("letter.odt"));
    screen.click("export-odt");
    QVERIFY(QFile::exists(screen.prompter.path));
}

void TestLettersSection::viewerOnlyReads()
{
    const Screen screen(test::answeredCase(), Role::Viewer);
    QVERIFY(!screen.child("writeLetter")->isVisible());
    const Letter letter = screen.desk.written(screen.id, key("holding"));
    screen.section->openLetter(letter.id);
    QVERIFY(screen.child<QTextBrowser>("letterView")->isVisible());
    QVERIFY(!screen.child("issueLetter")->isVisible());
    QVERIFY(!screen.child("saveDraft")->isVisible());
}

QTEST_MAIN(TestLettersSection)
#include "tst_letterssection.moc"
