// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "filtercompleter.h"

#include "filterworddelegate.h"
#include "filterwordmodel.h"
#include "searchwords.h"

#include <QLineEdit>
#include <QListView>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Shorter words are on their way to become the name of a file. */
constexpr qsizetype LeastKeyLetters = 2;
constexpr int FilterListFrame = 2;

/** A word of the field, and what could stand there. */
struct FilterCompletion
{
    std::vector<FilterWord> words;
    qsizetype begin = 0; ///< Of the part that a word replaces.
};

std::vector<FilterWord> startingWith(std::vector<FilterWord> words, const QString &start)
{
    std::erase_if(words, [&](const FilterWord &one) {
        return !one.word.startsWith(start, Qt::CaseInsensitive) || one.word.size() == start.size();
    });
    return words;
}

FilterCompletion completionOf(const SearchWord &word, const QString &typed)
{
    if (!word.key().isEmpty()) {
        // Of "type:file,s", the last value.
        const qsizetype from = std::max(typed.lastIndexOf(QLatin1Char(':')), typed.lastIndexOf(QLatin1Char(','))) + 1;
        return {startingWith(filterValueWords(word.key()), typed.mid(from)), word.begin + from};
    }
    const qsizetype from = word.isNegated() ? 1 : 0;
    const QString start = typed.mid(from);
    if (word.isQuoted || start.size() < LeastKeyLetters)
        return {};
    return {startingWith(filterKeyWords(), start), word.begin + from};
}

}

FilterCompleter::FilterCompleter(QLineEdit *field)
    : QCompleter(field)
    , m_field(field)
    , m_words(new FilterWordModel(this))
{
    setWidget(field);
    setModel(m_words);
    setCompletionRole(Qt::EditRole);
    setMaxVisibleItems(int(FilterKeys));
    auto *list = new QListView;
    setPopup(list);
    // All of them fit.
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setItemDelegate(new FilterWordDelegate(list));
    connect(field, &QLineEdit::textEdited, this, &FilterCompleter::update);
    connect(this, qOverload<const QString &>(&QCompleter::activated), this, &FilterCompleter::insert);
}

void FilterCompleter::update()
{
    const qsizetype cursor = m_field->cursorPosition();
    FilterCompletion completion;
    for (const SearchWord &word : searchWords(m_field->text())) {
        if (word.begin >= cursor || word.end < cursor)
            continue;
        completion = completionOf(word, m_field->text().mid(word.begin, cursor - word.begin));
        m_end = word.end;
    }
    if (completion.words.empty()) {
        popup()->hide();
        return;
    }
    m_begin = completion.begin;
    m_words->setWords(std::move(completion.words));
    // Below the word, and as wide as the words need.
    const int width = popup()->sizeHintForColumn(0) + 2 * FilterListFrame;
    const int left = m_field->inputMethodQuery(Qt::ImCursorRectangle).toRect().left();
    complete(QRect(std::max(std::min(left, m_field->width() - width), 0), 0, width, m_field->height()));
    // Enter is for the results, until the user goes to a word.
    popup()->setCurrentIndex({});
}

bool FilterCompleter::takes(int key) const
{
    if (!popup()->isVisible())
        return false;
    const bool isChoice = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
    return key == Qt::Key_Escape || (isChoice && popup()->currentIndex().isValid());
}

void FilterCompleter::insert(const QString &word)
{
    const bool isKey = word.endsWith(QLatin1Char(':'));
    const QString text = m_field->text();
    const QString rest = text.mid(m_end);
    const QString put = isKey ? word : word + QLatin1Char(' ');
    m_field->setText(text.left(m_begin) + put + (isKey ? rest : rest.trimmed()));
    m_field->setCursorPosition(static_cast<int>(m_begin + put.size()));
    if (isKey)
        update();
}

}
