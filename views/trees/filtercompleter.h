// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCompleter>

class QLineEdit;

namespace stratoscope
{

class FilterWordModel;

/** Completes the word at the cursor of a search field: "si" to "size:", "type:s" to "type:symlink". */
class FilterCompleter : public QCompleter
{
    Q_OBJECT

public:
    /** \a field must outlive this. */
    explicit FilterCompleter(QLineEdit *field);

    /** Offers what fits what is typed, or nothing. */
    void update();
    /** True if \a key is for the words that are offered, and not for the field. */
    bool takes(int key) const;

private:
    void insert(const QString &word);

    QLineEdit *m_field;
    FilterWordModel *m_words;
    qsizetype m_begin = 0; ///< Of what a word replaces, in the field.
    qsizetype m_end = 0;
};

}
