#include "core/letters/speller.h"
#include "tests/support/testsupport.h"
#include "ui/letters/lettermender.h"
#include "ui/letters/lettertextedit.h"

using namespace heed;

/// From a problem of a letter to the place where it is mended.
class TestLetterMender : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findingsAndRemediesAreOfTheCase_data();
    void findingsAndRemediesAreOfTheCase();
    void cursorGoesUnderTheEmptyHeading_data();
    void cursorGoesUnderTheEmptyHeading();
    void missingPartGetsItsHeadingOnce();
    void missingIssueGetsItsOwnWords();
    void wrongWordIsSelected();

private:
    [[nodiscard]] static QString text(const char *ascii) { return QString::fromLatin1(ascii); }
    /// The line that the cursor is on, counted from 0.
    [[nodiscard]] int line() const { return m_text->textCursor().blockNumber(); }

    Speller m_speller;
    std::unique_ptr<LetterTextEdit> m_text;
    std::vector<ComplaintIssue> m_issues;
};

void TestLetterMender::init()
{
    m_text = std::make_unique<LetterTextEdit>(m_speller);
    m_text->setPlainText(text("Dear Mrs Larkin\n\n# The call bell @issue-1\n\nIt was not answered "
                              "in time.\n\n# The meal @issue-2\n\n# What we do @action\n\n"
                              "Yours [name]"));
    ComplaintIssue third;
    third.number = 3;
    third.summary = text("The  lost\nglasses");
    m_issues = { third };
}

void TestLetterMender::findingsAndRemediesAreOfTheCase_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("fact");
    QTest::addColumn<bool>("ofCase");
    const auto row = [](const char *field, const char *fact, bool ofCase) {
        QTest::newRow(field) << text(field) << text(fact) << ofCase;
    };
    row("issues.2.finding", "reply.no-finding", true);
    row("issues.2.remedy", "reply.no-remedy", true);
    row("issues.2.evidence", "reply.no-evidence", true);
    row("issues.2.issue", "reply.no-issue", false);
    row("issues.2.paragraph", "reply.empty-paragraph", false);
    row("parts.action", "letter.part-empty", false);
}

void TestLetterMender::findingsAndRemediesAreOfTheCase()
{
    QFETCH(QString, field);
    QFETCH(QString, fact);
    QTEST(LetterMender::isOfCase({ field, fact, { text("2") } }), "ofCase");
}

void TestLetterMender::cursorGoesUnderTheEmptyHeading_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("line");
    QTest::newRow("an issue") << text("issues.2.paragraph") << text("reply.empty-paragraph")
                              << text("2") << 6;
    QTest::newRow("a section") << text("sections") << text("letter.section-empty")
                               << text("The meal") << 6;
}

void TestLetterMender::cursorGoesUnderTheEmptyHeading()
{
    QFETCH(QString, field);
    QFETCH(QString, fact);
    QFETCH(QString, value);
    QFETCH(int, line);
    const QString before = m_text->toPlainText().section(QLatin1Char('\n'), 0, line);
    LetterMender(*m_text, m_issues).goTo({ field, fact, { value } });
    QVERIFY(this->line() > line); // on the heading its mark would be typed over
    QCOMPARE(m_text->toPlainText().section(QLatin1Char('\n'), 0, line), before);
}

void TestLetterMender::missingPartGetsItsHeadingOnce()
{
    const FieldProblem problem { text("parts.ombudsman"), text("letter.part-missing"),
        { text("If you are not content") } };
    LetterMender(*m_text, m_issues).goTo(problem);
    QVERIFY(m_text->toPlainText().endsWith(text("\n\n# If you are not content @ombudsman\n")));
    QVERIFY(m_text->textCursor().atEnd());
}

void TestLetterMender::missingIssueGetsItsOwnWords()
{
    const FieldProblem problem { text("issues.3.paragraph"), text("reply.no-paragraph"),
        { text("3") } };
    LetterMender(*m_text, m_issues).goTo(problem);
    QVERIFY(m_text->toPlainText().endsWith(text("# 3. The lost glasses @issue-3\n")));
    const QString once = m_text->toPlainText();
    LetterMender(*m_text, m_issues).goTo(problem);
    QCOMPARE(m_text->toPlainText(), once); // it is there now: the cursor goes to it
}

void TestLetterMender::wrongWordIsSelected()
{
    LetterMender(*m_text, m_issues)
        .goTo({ text("body"), text("letter.placeholder"), { text("[name]") } });
    QCOMPARE(m_text->textCursor().selectedText(), text("[name]"));
}

QTEST_MAIN(TestLetterMender)
#include "tst_lettermender.moc"
