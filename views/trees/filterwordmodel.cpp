// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "filterwordmodel.h"

namespace stratoscope
{

void FilterWordModel::setWords(std::vector<FilterWord> words)
{
    beginResetModel();
    m_words = std::move(words);
    endResetModel();
}

int FilterWordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_words.size());
}

QVariant FilterWordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FilterWord &word = m_words[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return word.word;
    case MeaningRole:
        return word.meaning;
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a word to type, what it means").arg(word.word, word.meaning);
    default:
        return {};
    }
}

}
