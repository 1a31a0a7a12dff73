#include "core/records/draftservice.h"
#include "tests/ui/complaints/complaintroom.h"
#include "ui/complaints/complaintform.h"
#include "ui/shared/datefield.h"
#include "ui/shared/labelledfield.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace heed;
using test::child;

class TestComplaintForm : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void storesWhatWasTyped();
    void acknowledgementDayExplainsItself();
    void problemsStandBesideTheirQuestions();
    void wordsThatNoListHasAreNamed();
    void anotherPersonIsAskedForOnlyWhenThereIsOne();
    void whoPaysDecidesTheRules();
    void whatWasBegunIsOfferedAgain();
    void droppedDraftIsGone();
    void typingIsKeptWithinFiveSeconds();
    void doubleClickStoresOnce();
    void everyInputHasAName();

private:
    std::unique_ptr<ComplaintForm> makeForm();
    void typeSaid(ComplaintForm &form, const QString &text)
    {
        QTest::keyClicks(child<QPlainTextEdit>(form, "description"), text);
    }
    void typeDay(ComplaintForm &form, const QString &text)
    {
        auto *edit = child<DateField>(form, "received_on")->edit();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] QString errorBeside(ComplaintForm &form, const char *name)
    {
        for (QWidget *up = child(form, name); up != nullptr; up = up->parentWidget()) {
            if (auto *field = qobject_cast<LabelledField *>(up))
                return field->error();
        }
        return {};
    }

    std::unique_ptr<test::ComplaintRoom> m_room;
    std::unique_ptr<ComplaintForm> m_form;
};

void TestComplaintForm::init()
{
    m_room = std::make_unique<test::ComplaintRoom>();
    m_form = makeForm();
    m_form->begin();
}

void TestComplaintForm::cleanup()
{
    m_form.reset();
    m_room.reset();
}

std::unique_ptr<ComplaintForm> TestComplaintForm::makeForm()
{
    auto form = std::make_unique<ComplaintForm>(m_room->desk);
    form->resize(900, 700);
    form->show();
    return form;
}

void TestComplaintForm::storesWhatWasTyped()
{
    QSignalSpy logged(m_form.get(), &ComplaintForm::logged);
    typeSaid(*m_form, QStringLiteral("Nobody rang back for two weeks."));
    typeDay(*m_form, QStringLiteral("21/11"));
    QTest::keyClicks(child<QLineEdit>(*m_form, "received_by"), QStringLiteral("Ward clerk"));
    QTest::keyClicks(child<QLineEdit>(*m_form, "complainant.name"), QStringLiteral("Ann Amberly"));
    QTest::keyClicks(child<QComboBox>(*m_form, "site_id")->lineEdit(), QStringLiteral("North"));
    QTest::keyClicks(child<QComboBox>(*m_form, "unit_id")->lineEdit(), QStringLiteral("Ward 4"));
    auto *subject = child<QComboBox>(*m_form, "issues.1.subject");
    subject->setCurrentIndex(1);
    QTest::mouseClick(child<QAbstractButton>(*m_form, "addIssue"), Qt::LeftButton);
    child<QComboBox>(*m_form, "issues.2.subject")->setCurrentIndex(2);
    QTest::keyClick(m_form.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(logged.count(), 1);

    const auto stored = m_room->file(logged.at(0).at(0).value<ComplaintId>());
    QCOMPARE(stored.complaint.description, QStringLiteral("Nobody rang back for two weeks."));
    QCOMPARE(stored.complaint.receivedOn, QDate(2026, 11, 21));
    QCOMPARE(stored.complaint.receivedBy, QStringLiteral("Ward clerk"));
    QCOMPARE(stored.complainant.name, QStringLiteral("Ann Amberly"));
    QVERIFY(stored.complaint.siteId.isValid());
    QVERIFY(stored.complaint.unitId.isValid());
    QCOMPARE(stored.issues.size(), 2u);
    QCOMPARE(stored.complaint.acknowledgeBy, QDate(2026, 11, 25));
    QVERIFY(!stored.complaint.reference.isEmpty());
    QVERIFY(m_room->store.damage().isEmpty());
    QVERIFY(
        !DraftService(m_room->store.session(), QStringLiteral("complaint")).kept()->has_value());
}

void TestComplaintForm::acknowledgementDayExplainsItself()
{
    typeDay(*m_form, QStringLiteral("21/11"));
    const QString said = child<QLabel>(*m_form, "clockSentence")->text();
    QVERIFY2(said.contains(QStringLiteral("Wed 25 Nov 2026")), qPrintable(said));
    QVERIFY2(
        said.contains(QStringLiteral("3 working days after Sat 21 Nov 2026")), qPrintable(said));
}

void TestComplaintForm::problemsStandBesideTheirQuestions()
{
    QSignalSpy logged(m_form.get(), &ComplaintForm::logged);
    QTest::keyClicks(child<QLineEdit>(*m_form, "complainant.name"), QStringLiteral("Ann Amberly"));
    typeDay(*m_form, QStringLiteral("24/11"));
    m_form->save();
    QCOMPARE(logged.count(), 0);
    QVERIFY(!errorBeside(*m_form, "description").isEmpty());
    QVERIFY(errorBeside(*m_form, "received_on").contains(QStringLiteral("future")));
    QCOMPARE(m_form->focusWidget(), child(*m_form, "description"));
    QCOMPARE(child<QLineEdit>(*m_form, "complainant.name")->text(), QStringLiteral("Ann Amberly"));
    typeSaid(*m_form, QStringLiteral("Lost glasses"));
    typeDay(*m_form, QStringLiteral("31/2"));
    m_form->save();
    QVERIFY(errorBeside(*m_form, "description").isEmpty());
    QVERIFY(!errorBeside(*m_form, "received_on").isEmpty());
    QCOMPARE(logged.count(), 0);
}

void TestComplaintForm::wordsThatNoListHasAreNamed()
{
    typeSaid(*m_form, QStringLiteral("Cold food"));
    child<QComboBox>(*m_form, "issues.1.subject")->setEditText(QStringLiteral("Soup"));
    m_form->save();
    QVERIFY(errorBeside(*m_form, "issues.1.subject").contains(QStringLiteral("Soup")));
}

void TestComplaintForm::anotherPersonIsAskedForOnlyWhenThereIsOne()
{
    QVERIFY(!child(*m_form, "patient.name")->isVisible());
    QTest::mouseClick(child<QRadioButton>(*m_form, "anotherPerson"), Qt::LeftButton, Qt::NoModifier,
        QPoint(10, 10));
    QVERIFY(child(*m_form, "patient.name")->isVisible());
    QSignalSpy logged(m_form.get(), &ComplaintForm::logged);
    typeSaid(*m_form, QStringLiteral("Cold food"));
    QTest::keyClicks(child<QLineEdit>(*m_form, "complainant.name"), QStringLiteral("Ann"));
    QTest::keyClicks(child<QLineEdit>(*m_form, "patient.name"), QStringLiteral("Bert"));
    m_form->save();
    QCOMPARE(logged.count(), 1);
    const auto stored = m_room->file(logged.at(0).at(0).value<ComplaintId>());
    QCOMPARE(stored.patient.name, QStringLiteral("Bert"));
    QVERIFY(stored.complaint.patientId != stored.complaint.complainantId);
}

void TestComplaintForm::whoPaysDecidesTheRules()
{
    auto *funding = child<QComboBox>(*m_form, "funding");
    auto *rules = child<QLabel>(*m_form, "regimeSentence");
    funding->setCurrentIndex(funding->findData(toCode(Funding::Nhs)));
    QVERIFY(rules->text().contains(QStringLiteral("Parliamentary")));
    funding->setCurrentIndex(funding->findData(toCode(Funding::SelfFunded)));
    QVERIFY(rules->text().contains(QStringLiteral("Local Government")));
    QVERIFY(rules->text().contains(QStringLiteral("own complaints procedure")));
}

void TestComplaintForm::whatWasBegunIsOfferedAgain()
{
    typeSaid(*m_form, QStringLiteral("Half a sente"));
    QTest::mouseClick(child<QAbstractButton>(*m_form, "addIssue"), Qt::LeftButton);
    QTest::keyClicks(child<QLineEdit>(*m_form, "issues.2.summary"), QStringLiteral("second"));
    typeDay(*m_form, QStringLiteral("19/11/2026"));
    m_form->hide();
    m_form.reset();

    const auto again = makeForm();
    again->begin();
    QVERIFY(child(*again, "draftOffer")->isVisible());
    QVERIFY(child<QLabel>(*again, "draftOfferText")->text().contains(QStringLiteral("Sun 22 Nov")));
    QTest::mouseClick(child<QAbstractButton>(*again, "goOnWithDraft"), Qt::LeftButton);
    QVERIFY(!child(*again, "draftOffer")->isVisible());
    QCOMPARE(child<QPlainTextEdit>(*again, "description")->toPlainText(),
        QStringLiteral("Half a sente"));
    QCOMPARE(child<QLineEdit>(*again, "issues.2.summary")->text(), QStringLiteral("second"));
    QCOMPARE(child<DateField>(*again, "received_on")->date(), QDate(2026, 11, 19));
}

void TestComplaintForm::droppedDraftIsGone()
{
    typeSaid(*m_form, QStringLiteral("Never mind"));
    QSignalSpy left(m_form.get(), &ComplaintForm::left);
    QTest::keyClick(m_form.get(), Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
    QVERIFY(m_room->prompter.asked.isEmpty());
    m_form->begin();
    QTest::mouseClick(child<QAbstractButton>(*m_form, "dropDraft"), Qt::LeftButton);
    QVERIFY(child<QPlainTextEdit>(*m_form, "description")->toPlainText().isEmpty());
    m_form->begin();
    QVERIFY(!child(*m_form, "draftOffer")->isVisible());
}

void TestComplaintForm::typingIsKeptWithinFiveSeconds()
{
    const DraftService drafts(m_room->store.session(), QStringLiteral("complaint"));
    typeSaid(*m_form, QStringLiteral("The power goes in a moment"));
    QTRY_VERIFY_WITH_TIMEOUT(drafts.kept()->has_value(), 5000);
    QCOMPARE((*drafts.kept())->content.value(QLatin1String("description")).toString(),
        QStringLiteral("The power goes in a moment"));
    QVERIFY(m_room->store.damage().isEmpty());
}

void TestComplaintForm::doubleClickStoresOnce()
{
    typeSaid(*m_form, QStringLiteral("Once is enough"));
    QTest::mouseDClick(child(*m_form, "saveComplaint"), Qt::LeftButton);
    QTest::mouseClick(child(*m_form, "saveComplaint"), Qt::LeftButton);
    QCOMPARE(ComplaintRegister(m_room->store.session()).ids({})->size(), 1u);
}

void TestComplaintForm::everyInputHasAName()
{
    for (QWidget *input : m_form->findChildren<QWidget *>()) {
        const bool takesKeys = input->focusPolicy() & Qt::TabFocus;
        const bool inner = input->window() != m_form.get()
            || qobject_cast<QComboBox *>(input->parentWidget())
            || input->objectName().startsWith(QLatin1String("qt_"));
        if (!takesKeys || inner)
            continue;
        QVERIFY2(!input->objectName().isEmpty(), input->metaObject()->className());
        const auto *button = qobject_cast<QAbstractButton *>(input);
        const bool said = !input->accessibleName().isEmpty()
            || (button != nullptr && !button->text().isEmpty());
        QVERIFY2(said, qPrintable(input->objectName()));
    }
}

QTEST_MAIN(TestComplaintForm)
#include "tst_complaintform.moc"
