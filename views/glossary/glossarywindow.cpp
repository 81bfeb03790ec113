// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "glossarywindow.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace stratoscope
{

namespace
{

constexpr int GlossaryIdRole = Qt::UserRole;
const QString TermScheme = QStringLiteral("term");

struct GlossaryWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::GlossaryWindow)
};

QString linkTo(const QString &id)
{
    return QStringLiteral("<a href=\"%1:%2\">%3</a>").arg(TermScheme, id, glossaryEntry(id).title.toHtmlEscaped());
}

QString part(const QString &title, const QString &body)
{
    return QStringLiteral("<p><b>%1</b><br>%2</p>").arg(title.toHtmlEscaped(), body);
}

}

QString glossaryArticle(const GlossaryEntry &entry)
{
    QString text = QStringLiteral("<h2>%1</h2><p>%2</p>").arg(entry.title.toHtmlEscaped(), entry.text.toHtmlEscaped());
    if (!entry.command.isEmpty())
        text += part(GlossaryWords::tr("On the command line"),
            QStringLiteral("<code>%1</code>").arg(entry.command.toHtmlEscaped()));
    if (!entry.section.isEmpty())
        text += part(GlossaryWords::tr("Specified in"),
            QStringLiteral("<a href=\"%1\">%2</a>").arg(entry.address.toHtmlEscaped(), entry.section.toHtmlEscaped()));
    QStringList links;
    for (const QString &id : entry.related)
        links.append(linkTo(id));
    if (!links.isEmpty())
        text += part(GlossaryWords::tr("See also"), links.join(QStringLiteral(" · ")));
    return text;
}

GlossaryWindow::GlossaryWindow(QWidget *parent)
    : QDialog(parent)
    , m_entries(glossary())
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_article(new QTextBrowser)
{
    setWindowTitle(tr("Glossary"));
    m_search->setPlaceholderText(tr("Search terms"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Terms"));
    m_list->setUniformItemSizes(true);
    m_article->setAccessibleName(tr("Explanation"));
    m_article->setOpenLinks(false);
    m_article->setFrameShape(QFrame::NoFrame);
    m_article->document()->setDocumentMargin(12);

    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    auto *both = new QSplitter;
    both->setChildrenCollapsible(false);
    both->addWidget(left);
    both->addWidget(m_article);
    both->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(both);
    const int character = fontMetrics().averageCharWidth();
    both->setSizes({character * 32, character * 60});
    resize(character * 100, fontMetrics().height() * 26);

    connect(m_search, &QLineEdit::textChanged, this, &GlossaryWindow::search);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            showEntry(glossaryEntry(item->data(GlossaryIdRole).toString()));
    });
    connect(m_article, &QTextBrowser::anchorClicked, this, &GlossaryWindow::follow);
    search({});
    m_search->setFocus();
}

void GlossaryWindow::search(const QString &words)
{
    m_list->clear();
    for (const GlossaryEntry &entry : foundInGlossary(m_entries, words)) {
        auto *item = new QListWidgetItem(entry.title, m_list);
        item->setData(GlossaryIdRole, entry.id);
    }
    if (m_list->count() > 0) {
        m_list->setCurrentRow(0);
        return;
    }
    m_shown.clear();
    m_article->setPlainText(tr("No term has that in its name or explanation."));
}

void GlossaryWindow::showTerm(const QString &id)
{
    if (glossaryEntry(id).id.isEmpty())
        return;
    m_search->clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(GlossaryIdRole) == id)
            m_list->setCurrentRow(row);
    }
    m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtCenter);
}

void GlossaryWindow::showEntry(const GlossaryEntry &entry)
{
    m_shown = entry.id;
    m_article->setHtml(glossaryArticle(entry));
}

void GlossaryWindow::follow(const QUrl &link)
{
    if (link.scheme() == TermScheme)
        showTerm(link.path());
    else
        QDesktopServices::openUrl(link);
}

}
