#include "core/insight/measure.h"

#include <QHash>

namespace heed {

FigureUnit Measure::unit() const
{
    switch (kind) {
    case MeasureKind::Count:
        return FigureUnit::Count;
    case MeasureKind::Share:
        return FigureUnit::Percent;
    case MeasureKind::Sum:
        return FigureUnit::Pence;
    default:
        return FigureUnit::WorkingDays;
    }
}

const QList<const Measure *> &allMeasures()
{
    static const QList<const Measure *> list = [] {
        QList<const Measure *> all;
        for (const auto &part :
            { complaintMeasures(), handlingMeasures(), safetyMeasures(), candourMeasures(),
                 feedbackMeasures(), learningMeasures() }) {
            for (const Measure &measure : part)
                all << &measure;
        }
        return all;
    }();
    return list;
}

const Measure *measureById(const QString &id)
{
    static const QHash<QString, const Measure *> byId = [] {
        QHash<QString, const Measure *> all;
        for (const Measure *measure : allMeasures())
            all.insert(QLatin1String(measure->id), measure);
        return all;
    }();
    return byId.value(id);
}

} // namespace heed
