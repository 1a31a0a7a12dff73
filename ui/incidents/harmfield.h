#pragma once

#include "core/incidents/harm.h"

#include <QWidget>

class QButtonGroup;

namespace heed {

/// How bad it was for body or mind: every answer with its definition beside it.
class HarmField : public QWidget
{
    Q_OBJECT

public:
    HarmField(
        HarmAxis axis, const std::vector<HarmDefinition> &definitions, QWidget *parent = nullptr);

    void setHarm(std::optional<Harm> harm);
    [[nodiscard]] std::optional<Harm> harm() const;

signals:
    void edited();

private:
    void addAnswer(
        int id, const QString &objectName, const QString &label, const QString &definition);

    QButtonGroup *m_answers;
};

} // namespace heed
