// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "glossary.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace stratoscope
{

/** All terms, to search through and to read; beside the window, so that both can be seen. */
class GlossaryWindow : public QDialog
{
    Q_OBJECT

public:
    explicit GlossaryWindow(QWidget *parent = nullptr);

    /** Shows the term \a id, if there is one. */
    void showTerm(const QString &id);
    /** The term that is shown; empty: none. */
    QString shownTerm() const { return m_shown; }

private:
    void search(const QString &words);
    void showEntry(const GlossaryEntry &entry);
    void follow(const QUrl &link);

    const std::vector<GlossaryEntry> m_entries;
    QString m_shown;
    QLineEdit *m_search;
    QListWidget *m_list;
    QTextBrowser *m_article;
};

/** \a entry as rich text, with links to related terms ("term:ID") and to its specification. */
QString glossaryArticle(const GlossaryEntry &entry);

}
