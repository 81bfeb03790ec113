// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessonlistmodel.h"

#include "stars.h"

namespace stratoscope
{

LessonListModel::LessonListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void LessonListModel::setItems(std::vector<LessonItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int LessonListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

bool LessonListModel::isFirstOfKind(int row) const
{
    return row == 0 || m_items[std::size_t(row)].isLevel != m_items[std::size_t(row) - 1].isLevel;
}

int LessonListModel::numberOf(int row) const
{
    int number = 0;
    for (int i = row; i >= 0 && m_items[std::size_t(i)].isLevel == m_items[std::size_t(row)].isLevel; --i)
        ++number;
    return number;
}

QString LessonListModel::stateText(const LessonItem &item) const
{
    if (item.isLevel)
        return starSigns(item.stars);
    if (item.isFinished)
        return tr("Done");
    return item.reached > 0 ? tr("Step %1 of %2").arg(item.reached + 1).arg(item.steps)
                            : tr("%n steps", nullptr, item.steps);
}

QString LessonListModel::spokenText(const LessonItem &item) const
{
    const QString state = item.isLevel ? starWords(item.stars) : stateText(item);
    return QStringList {item.title, state, item.summary}.join(QStringLiteral(". "));
}

QVariant LessonListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LessonItem &item = m_items[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::AccessibleTextRole:
        return spokenText(item);
    case SummaryRole:
        return item.summary;
    case StateRole:
        return stateText(item);
    case FinishedRole:
        return item.isLevel ? item.stars > 0 : item.isFinished;
    case NumberRole:
        return QString::number(numberOf(index.row()));
    case SectionRole:
        if (!isFirstOfKind(index.row()))
            return QString();
        return item.isLevel ? tr("LEVELS: reach the goal with few bytes") : tr("LESSONS");
    default:
        return {};
    }
}

}
