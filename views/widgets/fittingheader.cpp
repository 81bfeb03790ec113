// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "fittingheader.h"

#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace stratoscope
{

namespace
{

constexpr int NarrowestFirst = 140;
constexpr double ElasticShare = 0.46;

}

FittingHeader::FittingHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_characterWidth(QFontMetricsF(font()).averageCharWidth())
    , m_narrowestFirst(NarrowestFirst)
{
    setStretchLastSection(false);
    setSectionsMovable(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QHeaderView::sectionResized, this, [this](int section) {
        // An elastic column keeps a width set by the user; other columns take space from the elastic ones or give it.
        if (m_restoring)
            return;
        if (m_fitting || (section != 0 && section != m_elastic)) {
            fit();
            return;
        }
        m_userChose = true;
        m_firstChosen = sectionSize(0);
    });
}

void FittingHeader::setModel(QAbstractItemModel *model)
{
    QHeaderView::setModel(model);
    if (!model)
        return;
    // QHeaderView then sets its columns again, one after the other, and their widths do not add up until it is done.
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] { m_restoring = true; });
    connect(model, &QAbstractItemModel::layoutChanged, this, [this] {
        m_restoring = false;
        fit();
    });
}

void FittingHeader::setElasticColumn(int column, int narrowest, int widest)
{
    m_elastic = column;
    m_elasticNarrowest = narrowest;
    m_elasticWidest = widest;
    fit();
}

void FittingHeader::setNarrowestFirst(int width)
{
    m_narrowestFirst = width;
    fit();
}

void FittingHeader::setOptionalColumns(const QList<int> &columns, int comfort)
{
    m_comfort = comfort;
    for (const int column : columns)
        m_optional.append({column, sectionSize(column)});
    fit();
}

bool FittingHeader::setFirstColumnNeeds(int width, bool again)
{
    if ((width == m_firstNeeds && !again) || count() == 0)
        return false;
    m_firstNeeds = width;
    const int before = sectionSize(0);
    if (m_userChose) {
        const QScopedValueRollback fitting(m_fitting, true);
        resizeSection(0, qMax(m_firstChosen, width));
    } else {
        fit();
    }
    return sectionSize(0) != before;
}

void FittingHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    const qreal before = std::exchange(m_characterWidth, QFontMetricsF(font()).averageCharWidth());
    if (count() > 0 && before > 0 && !qFuzzyCompare(before, m_characterWidth))
        scaleColumns(m_characterWidth / before);
}

void FittingHeader::scaleColumns(qreal ratio)
{
    {
        const QScopedValueRollback restoring(m_restoring, true);
        for (int column = 1; column < count(); ++column) {
            if (!isSectionHidden(column))
                resizeSection(column, qRound(sectionSize(column) * ratio));
        }
        for (auto &[column, width] : m_optional) {
            width = qRound(width * ratio);
            if (isSectionHidden(column))
                resizeSection(column, width);
        }
        if (m_userChose)
            resizeSection(0, qRound(sectionSize(0) * ratio));
    }
    for (int *width : {&m_narrowestFirst, &m_elasticNarrowest, &m_comfort, &m_firstChosen, &m_firstNeeds})
        *width = qRound(*width * ratio);
    fit();
}

void FittingHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    fit();
}

void FittingHeader::fit()
{
    if (m_userChose || m_fitting || m_restoring)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    fitOptionalColumns();
    fitTitles();
    fitElasticColumns();
}

/** Views set widths for what is in the cells; in some languages the titles are longer. */
void FittingHeader::fitTitles()
{
    for (int column = 1; column < count(); ++column) {
        if (column != m_elastic && !isSectionHidden(column) && sectionSize(column) < titleWidth(column))
            resizeSection(column, titleWidth(column));
    }
}

void FittingHeader::fitOptionalColumns()
{
    int room = width() - m_comfort;
    for (int column = 1; column < count(); ++column) {
        const bool isOptional = std::any_of(m_optional.cbegin(), m_optional.cend(),
            [column](const auto &optional) { return optional.first == column; });
        if (column != m_elastic && !isOptional)
            room -= sectionSize(column);
    }
    for (const auto &[column, width] : std::as_const(m_optional)) {
        room -= qMax(width, titleWidth(column));
        setSectionHidden(column, room < 0);
    }
}

/** Of the title alone, without an arrow. */
int FittingHeader::titleWidth(int column) const
{
    const int margins = 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    return fontMetrics().horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) + margins;
}

void FittingHeader::fitElasticColumns()
{
    if (count() == 0)
        return;
    const bool isElastic = m_elastic >= 0 && !isSectionHidden(m_elastic);
    const int narrowestFirst = qMax(m_narrowestFirst, m_firstNeeds);
    int room = width() - length() + sectionSize(0) + (isElastic ? sectionSize(m_elastic) : 0);
    if (isElastic) {
        const int share = qMin(m_elasticWidest, qRound(room * ElasticShare));
        const int wanted = qMax(qMax(m_elasticNarrowest, titleWidth(m_elastic)), qMin(share, room - narrowestFirst));
        resizeSection(m_elastic, wanted);
        room -= wanted;
    }
    resizeSection(0, qMax(narrowestFirst, room));
}

void FittingHeader::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    for (int column = 1; column < count(); ++column) {
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_userChose = true;
            m_firstChosen = sectionSize(0);
            setSectionHidden(column, !shown);
        });
    }
    menu.exec(event->globalPos());
}

QByteArray FittingHeader::saveColumns()
{
    // Space that deep names need temporarily is not remembered.
    const QScopedValueRollback fitting(m_fitting, true);
    const int shown = sectionSize(0);
    if (m_userChose)
        resizeSection(0, m_firstChosen);
    const QByteArray state = saveState();
    resizeSection(0, shown);
    return state + (m_userChose ? '1' : '0');
}

bool FittingHeader::restoreColumns(const QByteArray &state)
{
    if (state.isEmpty())
        return false;
    const QScopedValueRollback fitting(m_fitting, true);
    if (!restoreState(state.chopped(1)))
        return false;
    m_userChose = state.endsWith('1');
    m_firstChosen = sectionSize(0);
    return true;
}

}
