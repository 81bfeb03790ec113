// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "factview.h"

#include "tones.h"
#include "tooltiptext.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTextTable>

namespace stratoscope
{

namespace
{

/** The schemes of links to layers and to paths, and of actions; nothing else is ever followed. */
const QLatin1String LayerScheme("layer:");
const QLatin1String PathScheme("path:");
const QLatin1String ActionScheme("action:");
/** Labels take up no more of the width than this. */
constexpr qreal LabelShare = 0.38;
constexpr int CellPadding = 3;

QColor toneColor(const QPalette &palette, Fact::Tone tone)
{
    switch (tone) {
    case Fact::Tone::Plain:
        break;
    case Fact::Tone::Good:
        return isDark(palette) ? QColor(0x7f, 0xcf, 0x8f) : QColor(0x1d, 0x7a, 0x3a);
    case Fact::Tone::Bad:
        return warningColor(palette);
    case Fact::Tone::Quiet:
        return quietColor(palette);
    }
    return palette.color(QPalette::Text);
}

QString linkOf(const Fact &fact)
{
    if (!fact.action.isEmpty())
        return ActionScheme + fact.action;
    if (fact.layer.isValid())
        return LayerScheme + QString::number(fact.layer.value);
    return fact.path.isValid() ? PathScheme + QString::number(fact.path.value) : QString();
}

}

FactView::FactView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setWhatsThis(stratoscope::whatsThis({Term::Digest, Term::DiffId, Term::ChainId, Term::ImageId}));
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    document()->setDocumentMargin(8);

    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        const QString link = url.toString();
        if (link.startsWith(ActionScheme)) {
            Q_EMIT actionActivated(link.mid(ActionScheme.size()));
            return;
        }
        const bool isPath = link.startsWith(PathScheme);
        bool isNumber = false;
        const uint number = link.mid(isPath ? PathScheme.size() : LayerScheme.size()).toUInt(&isNumber);
        if (isNumber && isPath)
            Q_EMIT pathActivated(PathId(number));
        else if (isNumber)
            Q_EMIT layerActivated(LayerIndex(number));
    });
}

void FactView::setSheet(const FactSheet &sheet)
{
    m_sheet = sheet;
    render();
    verticalScrollBar()->setValue(0);
}

void FactView::updateSheet(const FactSheet &sheet)
{
    if (sheet == m_sheet)
        return;
    const int scrolled = verticalScrollBar()->value();
    setSheet(sheet);
    verticalScrollBar()->setValue(scrolled);
}

void FactView::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

void FactView::showGroup(const QString &title)
{
    scrollToAnchor(title);
}

void FactView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    // Colours and widths are part of the text, so it must be rewritten.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LayoutDirectionChange)
        render();
}

void FactView::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    if (!m_tables.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(toneColor(palette(), Fact::Tone::Quiet));
    painter.drawText(viewport()->rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
}

void FactView::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QTextBrowser::resizeEvent(event);
}

void FactView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copy = menu.addAction(tr("&Copy"), this, &QTextEdit::copy);
    copy->setEnabled(textCursor().hasSelection());
    QAction *copyAll = menu.addAction(
        tr("Copy &All"), this, [this] { QGuiApplication::clipboard()->setText(stratoscope::plainText(m_sheet)); });
    copyAll->setEnabled(!m_sheet.empty());
    menu.addSeparator();
    menu.addAction(tr("&Select All"), this, &QTextEdit::selectAll);
    menu.addActions(actions());
    menu.exec(event->globalPos());
}

void FactView::render()
{
    const int scrolled = verticalScrollBar()->value();
    m_tables.clear();
    document()->clear();
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(layoutDirection());
    document()->setDefaultTextOption(option);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (const FactGroup &group : m_sheet) {
        if (!group.facts.empty())
            renderGroup(cursor, group);
    }
    cursor.endEditBlock();
    // The view's own cursor moved to the end of the text along with it, and the view would scroll
    // there when it is next shown.
    setTextCursor(QTextCursor(document()));
    fitColumns();
    verticalScrollBar()->setValue(scrolled);
}

void FactView::renderGroup(QTextCursor &cursor, const FactGroup &group)
{
    if (!group.title.isEmpty()) {
        QTextBlockFormat block;
        block.setLeftMargin(CellPadding);
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        bold.setAnchor(true);
        bold.setAnchorNames({group.title});
        cursor.mergeBlockFormat(block);
        cursor.insertText(group.title, bold);
    }
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(CellPadding);
    format.setCellSpacing(0);
    format.setBottomMargin(fontMetrics().height() * 0.7);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *table = cursor.insertTable(static_cast<int>(group.facts.size()), 2, format);
    m_tables.append(table);
    int row = 0;
    for (const Fact &fact : group.facts)
        renderFact(table, row++, fact);
    cursor.movePosition(QTextCursor::End);
}

void FactView::renderFact(QTextTable *table, int row, const Fact &fact)
{
    QTextCharFormat label;
    label.setForeground(toneColor(palette(), Fact::Tone::Quiet));
    if (fact.about) {
        label.setToolTip(toolTipText(termHelp(*fact.about)));
        label.setUnderlineStyle(QTextCharFormat::DotLine);
    }
    // Qt does not mirror the columns of a table.
    const int labels = isRightToLeft() ? 1 : 0;
    table->cellAt(row, labels).firstCursorPosition().insertText(fact.label, label);

    QTextCharFormat value;
    value.setForeground(toneColor(palette(), fact.tone));
    if (fact.fixedFont)
        value.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    if (const QString link = linkOf(fact); !link.isEmpty()) {
        value.setAnchor(true);
        value.setAnchorHref(link);
        value.setForeground(palette().color(QPalette::Link));
        value.setFontUnderline(true);
    }
    QString text = fact.value;
    // A value is a single paragraph, whatever line breaks it contains.
    text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    QTextCursor cursor = table->cellAt(row, 1 - labels).firstCursorPosition();
    if (isRightToLeft()) {
        // At that side, but each in its own direction: paths and digests stay as they are.
        QTextBlockFormat block;
        block.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        block.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
        cursor.mergeBlockFormat(block);
    }
    cursor.insertText(text, value);
}

qreal FactView::labelWidth() const
{
    int widest = 0;
    for (const FactGroup &group : m_sheet) {
        for (const Fact &fact : group.facts)
            widest = qMax(widest, fontMetrics().horizontalAdvance(fact.label));
    }
    const int gap = fontMetrics().averageCharWidth() * 2;
    return qMin<qreal>(widest + gap + 2 * CellPadding, viewport()->width() * LabelShare);
}

void FactView::fitColumns()
{
    const qreal width = labelWidth();
    for (QTextTable *table : std::as_const(m_tables)) {
        QTextTableFormat format = table->format();
        const auto constraints = format.columnWidthConstraints();
        const qsizetype labels = isRightToLeft() ? 1 : 0;
        if (!constraints.isEmpty() && qFuzzyCompare(constraints.at(labels).rawValue(), width))
            continue;
        QList<QTextLength> widths(2);
        widths[labels] = QTextLength(QTextLength::FixedLength, width);
        format.setColumnWidthConstraints(widths);
        table->setFormat(format);
    }
}

}
