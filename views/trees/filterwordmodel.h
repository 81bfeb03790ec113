// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "searchquery.h"

#include <QAbstractListModel>

namespace stratoscope
{

/** Words that can be typed, each with its meaning. */
class FilterWordModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int MeaningRole = Qt::UserRole;

    using QAbstractListModel::QAbstractListModel;

    void setWords(std::vector<FilterWord> words);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<FilterWord> m_words;
};

}
