#include "ui/incidents/harmfield.h"

#include "ui/shared/labels.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>

namespace heed {

namespace {

constexpr int NotGraded = 100; ///< id of the answer that is none
constexpr int AnswerWidth = 200; ///< px

} // namespace

HarmField::HarmField(HarmAxis axis, const std::vector<HarmDefinition> &definitions, QWidget *parent)
    : QWidget(parent)
    , m_answers(new QButtonGroup(this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(space::Hair);
    layout->setHorizontalSpacing(space::Medium);
    layout->setColumnMinimumWidth(0, AnswerWidth);
    layout->setColumnStretch(1, 1);
    const QString name = toCode(axis);
    for (const HarmDefinition &definition : definitions) {
        if (definition.axis == axis)
            addAnswer(int(definition.harm), name + QLatin1Char('.') + toCode(definition.harm),
                definition.label, definition.definition);
    }
    addAnswer(NotGraded, name + QStringLiteral(".unknown"), tr("Not graded yet"), {});
    m_answers->button(NotGraded)->setChecked(true);
    if (!m_answers->buttons().isEmpty())
        setFocusProxy(m_answers->buttons().constFirst());
    connect(m_answers, &QButtonGroup::idClicked, this, &HarmField::edited);
}

void HarmField::addAnswer(
    int id, const QString &objectName, const QString &label, const QString &definition)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const int row = grid->rowCount();
    auto *answer = new QRadioButton(label, this);
    answer->setObjectName(objectName);
    answer->setAccessibleDescription(definition);
    m_answers->addButton(answer, id);
    grid->addWidget(answer, row, 0, Qt::AlignTop);
    QLabel *words = makeLabel(definition, type::small(), this, true, true);
    words->setContentsMargins(0, space::Small, 0, space::Hair);
    grid->addWidget(words, row, 1, Qt::AlignTop);
}

void HarmField::setHarm(std::optional<Harm> harm)
{
    QAbstractButton *answer = m_answers->button(harm ? int(*harm) : NotGraded);
    if (answer != nullptr)
        answer->setChecked(true);
}

std::optional<Harm> HarmField::harm() const
{
    const int id = m_answers->checkedId();
    return id < 0 || id == NotGraded ? std::nullopt : std::optional(Harm(id));
}

} // namespace heed
