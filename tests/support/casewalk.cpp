#include "tests/support/casewalk.h"

#include "core/codes/codelists.h"
#include "core/letters/letterregister.h"
#include "core/store/verify.h"
#include "tests/support/testsupport.h"
#include "ui/shared/sentencerow.h"
#include "ui/shared/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

namespace heed::test {

namespace {

constexpr int mostGaps = 40;
constexpr int buttonsTake = 160; ///< ms: a button that was pressed by its keys is seen to go down
constexpr QSize screen(1280, 900);

QString key(const char *text) { return QString::fromLatin1(text); }

template <typename T> T orEnd(Result<T> result)
{
    if (!result)
        qFatal("%s", why(result).constData());
    return std::move(*result);
}

} // namespace

CaseWalk::CaseWalk(const QString &organisation, const QString &kind)
    : m_clock(QDate(2026, 11, 2))
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    NewStore wanted;
    // Stores that were opened before are offered by name, other programs' too.
    wanted.path = m_folder.filePath(
        key("walk-%1.heed").arg(QCoreApplication::applicationPid()));
    wanted.organisation = organisation;
    wanted.kind = kind;
    wanted.userName = key("Ann Calloway");
    wanted.password = key("practice");
    wanted.practice = true; // its password may be a simple one
    wanted.fill = [](Transaction &transaction) -> Result<void> {
        return seedCodes(transaction).map([](int) {});
    };
    (void)orEnd(OpenStore::create(wanted, m_clock));
    m_window = std::make_unique<MainWindow>(ShellServices { m_clock, {}, {} }, *m_theme);
    m_window->resize(screen);
    m_window->offerStore(wanted.path);
    m_keys.emplace(*m_window);
    signIn(wanted.userName, wanted.password);
}

CaseWalk::~CaseWalk() = default;

void CaseWalk::signIn(const QString &user, const QString &password)
{
    if (m_window->findChild<QWidget *>(key("unlockUser"))->isEnabled())
        m_keys->choose(key("unlockUser"), user);
    m_keys->fill(key("unlockPassword"), password);
    m_keys->press(Qt::Key_Return);
    if (m_window->workspace() == nullptr)
        qFatal("the store did not open: %s", qPrintable(m_keys->seen()));
}

void CaseWalk::changeUser(const QString &user, const QString &password)
{
    m_keys->press(Qt::Key_F, Qt::AltModifier);
    m_keys->press(Qt::Key_C);
    for (int told = 0; told < 3 && QApplication::activeWindow() != m_window.get(); ++told)
        m_keys->press(Qt::Key_Return); // such as that no backup was made
    m_keys->pushWords(key("walk-%1").arg(QCoreApplication::applicationPid()));
    signIn(user, password);
}

void CaseWalk::page(const QString &id)
{
    const auto *button = m_window->findChild<QToolButton *>(key("page-") + id);
    if (const QKeySequence keys = button->shortcut(); !keys.isEmpty()) {
        m_keys->press(keys[0].key(), keys[0].keyboardModifiers());
        QTest::qWait(buttonsTake);
        return;
    }
    // Without keys of its own it is reached from the first page, down the rail.
    m_keys->press(Qt::Key_1, Qt::AltModifier);
    QTest::qWait(buttonsTake);
    m_keys->to(key("page-today"));
    while (m_keys->at() != button && m_keys->isWithin(key("navigationRail")))
        m_keys->press(Qt::Key_Down);
}

void CaseWalk::settings(const QString &part)
{
    page(key("settings"));
    m_keys->to(key("settingsTabBar"));
    m_keys->tab(part);
}

void CaseWalk::writeSender(const QString &signer, const QString &post)
{
    settings(key("Letters"));
    m_keys->fill(key("senderAddress"), key("Mill Road, Hexham, NE46 1QJ"));
    m_keys->fill(key("senderPhone"), key("01632 960100"));
    m_keys->fill(key("senderEmail"), key("listening@example.org"));
    m_keys->fill(key("senderTeam"), key("Complaints team"));
    m_keys->fill(key("signerName"), signer);
    m_keys->fill(key("signerRole"), post);
    m_keys->fill(key("advocacy"), key("North Voices, 01632 960200"));
    m_keys->push(key("keepLetterSettings"));
}

void CaseWalk::nameSigner(const QString &signer, const QString &post)
{
    settings(key("Letters"));
    m_keys->fill(key("signerName"), signer);
    m_keys->fill(key("signerRole"), post);
    m_keys->push(key("keepLetterSettings"));
}

void CaseWalk::addManager(const QString &name, const QString &password)
{
    settings(key("Users"));
    m_keys->fill(key("userName"), name);
    m_keys->choose(key("userRole"), key("Manager"));
    m_keys->fill(key("userPassword"), password);
    m_keys->push(key("addUser"));
}

void CaseWalk::declareNothing(const QString &person)
{
    settings(key("Fairness"));
    m_keys->push(key("interestsAdd"));
    m_keys->fill(key("person"), person);
    m_keys->choose(key("kind"), key("Nothing to declare"));
    m_keys->push(key("interestsSave"));
}

void CaseWalk::writeIssue(int number, const QString &subject, const QString &summary)
{
    if (number > 1)
        m_keys->push(key("addIssue"));
    m_keys->fill(key("issues.%1.subject").arg(number), subject);
    m_keys->fill(key("issues.%1.summary").arg(number), summary);
}

void CaseWalk::agreeIssue(const QString &issue, const QString &said, const QString &wanted)
{
    m_keys->push(key("accountsAdd"));
    m_keys->choose(key("issue_id"), issue);
    m_keys->fill(key("said"), said);
    m_keys->fill(key("outcome_wanted"), wanted);
    m_keys->fill(key("agreed_on"), key("today"));
    m_keys->fill(key("agreed_with"), file().complainant.name);
    m_keys->push(key("accountsSave"));
}

void CaseWalk::listEvidence(const QString &issue, const QString &what, const QString &shows)
{
    m_keys->push(key("evidenceAdd"));
    m_keys->fill(key("what"), what);
    m_keys->choose(key("issue_id"), issue);
    m_keys->fill(key("shows"), shows);
    m_keys->push(key("evidenceSave"));
}

void CaseWalk::recordFinding(
    int issue, const QString &outcome, const QString &finding, const QString &remedy)
{
    const QString name = key("issues.%1.").arg(issue);
    m_keys->choose(name + key("outcome"), outcome);
    m_keys->fill(name + key("finding"), finding);
    m_keys->choose(name + key("remedy"), remedy);
}

void CaseWalk::chooseStep(const QString &words)
{
    m_keys->tab(key("Now"));
    m_keys->pushWords(words);
}

void CaseWalk::beginLetter(const QString &title, const QString &wording)
{
    m_keys->tab(key("Letters"));
    if (m_keys->sees(key("All letters")))
        m_keys->push(key("allLetters")); // the letter that was written last is still open
    m_keys->choose(key("letterKind"), title);
    if (!wording.isEmpty())
        m_keys->choose(key("letterVariant"), wording);
    m_keys->push(key("writeLetter"));
}

QStringList CaseWalk::gaps() const
{
    QStringList sentences;
    const auto *list = m_window->findChild<QWidget *>(key("letterProblems"));
    if (list == nullptr)
        return sentences;
    for (const auto *row : list->findChildren<SentenceRow *>()) {
        if (row->isVisible())
            sentences += row->accessibleName();
    }
    return sentences;
}

void CaseWalk::fillGaps(const QList<std::pair<QString, QString>> &answers)
{
    for (int most = mostGaps; most > 0 && !gaps().isEmpty(); --most) {
        const QStringList before = gaps();
        QString text = key("We asked everybody who was there that night.");
        for (const auto &[about, answer] : answers) {
            if (before.first().contains(about))
                text = answer;
        }
        m_keys->push(key("step"));
        if (!m_keys->isWithin(key("letterText")))
            return; // it is not the text that is to be mended
        m_keys->write(text);
        for (int i = 0; i < 40 && gaps() == before; ++i)
            QTest::qWait(50);
    }
}

void CaseWalk::mendGap(const QString &saying)
{
    for (int i = 0; i < 40 && !gaps().join(QLatin1Char('\n')).contains(saying); ++i)
        QTest::qWait(50);
    for (int steps = int(gaps().size()); steps > 0; --steps) {
        m_keys->to(key("step"));
        if (m_keys->at()->accessibleName().contains(saying)) {
            m_keys->press(Qt::Key_Space);
            return;
        }
        m_keys->press(Qt::Key_Tab);
    }
    QTest::qFail(qPrintable(key("nothing is said to be missing like %1; but:\n%2")
                                .arg(saying, gaps().join(QLatin1Char('\n')))),
        __FILE__, __LINE__);
}

Database &CaseWalk::database() const { return m_window->workspace()->store().database(); }

ComplaintFile CaseWalk::file() const
{
    const ComplaintRegister complaints(m_window->workspace()->session());
    const auto ids = orEnd(complaints.ids({}));
    if (ids.empty())
        qFatal("no complaint is stored; the window says:\n%s", qPrintable(m_keys->seen()));
    return orEnd(complaints.file(ComplaintId { ids.front() }));
}

std::vector<Letter> CaseWalk::letters() const
{
    return orEnd(LetterRegister(database()).ofComplaint(file().complaint.id));
}

QString CaseWalk::issuedText(const QString &title) const
{
    QString text;
    for (const Letter &letter : letters()) {
        if (letter.title == title && letter.status == LetterStatus::Issued)
            text = QString::fromUtf8(letter.content);
    }
    return text;
}

QStringList CaseWalk::damage() const
{
    QStringList lines;
    for (const Damage &damage : orEnd(verifyStore(database())).damage)
        lines += damage.fact + QLatin1Char(' ') + damage.where;
    return lines;
}

} // namespace heed::test
