#include "ui/settings/templatesettings.h"

#include "core/calendar/dayformat.h"
#include "ui/letters/letterwords.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace heed {

namespace {

constexpr int textHeight = 280; ///< px
constexpr int variantRole = Qt::UserRole + 1;

} // namespace

TemplateSettings::TemplateSettings(Workspace &workspace, QWidget *parent)
    : Card(tr("Wording of the letters"), parent)
    , m_workspace(workspace)
    , m_templates(workspace.session())
    , m_catalogue(LetterCatalogue::load().value_or(LetterCatalogue {}))
    , m_kind(new QComboBox)
    , m_fields(new QComboBox(this))
    , m_text(new QPlainTextEdit)
    , m_version(makeLabel({}, type::small(), this, true, true))
    , m_error(new InlineError(this))
{
    setObjectName(QStringLiteral("templateSettings"));
    build();
    fillKinds();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TemplateSettings::refresh);
    connect(m_fields, &QComboBox::activated, this, &TemplateSettings::insertField);
    setEnabled(permits(m_workspace.session().role, Capability::ManageSettings));
    refresh();
}

void TemplateSettings::build()
{
    m_kind->setObjectName(QStringLiteral("templateKind"));
    m_kind->setMinimumHeight(TargetHeight);
    m_text->setObjectName(QStringLiteral("templateText"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(textHeight);
    m_fields->setObjectName(QStringLiteral("templateFields"));
    m_fields->setAccessibleName(tr("Insert a value"));
    m_fields->setMinimumHeight(TargetHeight);
    m_version->setObjectName(QStringLiteral("templateVersion"));
    QPushButton *keep = makeButton(tr("Keep as a new &version"), this);
    keep->setObjectName(QStringLiteral("keepTemplate"));
    QPushButton *shipped = makeButton(tr("Use Heed's &own text again"), this);
    shipped->setObjectName(QStringLiteral("useShipped"));
    content()->addWidget(new LabelledField(tr("&Which text?"), {}, m_kind));
    content()->addWidget(m_version);
    content()->addWidget(m_fields, 0, Qt::AlignLeft);
    content()->addWidget(new LabelledField(tr("&Text"),
        tr("{{...}} stands for a value of the case, [...] for a gap that the writer fills. Words "
           "with @ after a heading say what stands under it, and are not printed."),
        m_text));
    content()->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(keep);
    buttons->addWidget(shipped);
    buttons->addStretch();
    content()->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, &TemplateSettings::keep);
    connect(shipped, &QPushButton::clicked, this, &TemplateSettings::useShipped);
}

void TemplateSettings::fillKinds()
{
    for (const LetterKind &kind : m_catalogue.kinds) {
        for (const LetterVariant variant : kind.variants) {
            const QString title = variant == LetterVariant::Plain
                ? tr("%1: short sentences, easy words").arg(kind.title)
                : kind.title;
            m_kind->addItem(title, kind.code);
            m_kind->setItemData(m_kind->count() - 1, toCode(variant), variantRole);
        }
    }
    m_fields->addItem(tr("Insert a value..."));
    for (const LetterFieldInfo &field : m_catalogue.fields)
        m_fields->addItem(field.label, QStringLiteral("{{%1}}").arg(field.name));
}

QString TemplateSettings::code() const { return m_kind->currentData().toString(); }

LetterVariant TemplateSettings::variant() const
{
    return fromCode<LetterVariant>(m_kind->currentData(variantRole).toString())
        .value_or(LetterVariant::Standard);
}

void TemplateSettings::refresh() { showRow(m_templates.current(code(), variant())); }

void TemplateSettings::showRow(const Result<LetterTemplate> &row)
{
    m_error->setText(row ? QString() : explain(row.error()));
    if (!row)
        return;
    m_text->setPlainText(row->body);
    m_version->setText(row->editedBy.isEmpty()
            ? tr("Version %1, as it came with Heed. Source: %2.").arg(row->version).arg(row->source)
            : tr("Version %1, worded by %2 on %3.")
                  .arg(row->version)
                  .arg(row->editedBy, formatDay(row->editedAt.toLocalTime().date())));
}

void TemplateSettings::insertField(int index)
{
    if (index > 0)
        m_text->insertPlainText(m_fields->itemData(index).toString());
    m_fields->setCurrentIndex(0);
    m_text->setFocus();
}

void TemplateSettings::keep()
{
    showRow(m_templates.edit(code(), variant(), m_text->toPlainText()));
}

void TemplateSettings::useShipped() { showRow(m_templates.useShipped(code(), variant())); }

} // namespace heed
