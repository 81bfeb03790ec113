// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "shellpane.h"

#include "bytes.h"
#include "tones.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace stratoscope
{

namespace
{

constexpr int LongestTranscript = 5000; ///< Lines.
constexpr int MostChoices = 200;
constexpr int PaneMargin = 6;

}

ShellPane::ShellPane(QWidget *parent)
    : QWidget(parent)
    , m_transcript(new QPlainTextEdit)
    , m_place(new QLabel)
    , m_prompt(new ShellPrompt)
{
    m_transcript->setReadOnly(true);
    m_transcript->setFrameShape(QFrame::NoFrame);
    m_transcript->setMaximumBlockCount(LongestTranscript);
    m_transcript->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_transcript->setAccessibleName(tr("What the commands did"));
    m_transcript->setTabChangesFocus(true);
    m_transcript->document()->setDocumentMargin(PaneMargin);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setBuddy(m_prompt);

    auto *row = new QWidget;
    row->setAutoFillBackground(true);
    row->setBackgroundRole(QPalette::Base);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(PaneMargin, 2, PaneMargin, 4);
    line->setSpacing(PaneMargin);
    line->addWidget(m_place);
    line->addWidget(m_prompt, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_transcript, 1);
    column->addWidget(row);
    setFocusProxy(m_prompt);
    updateFonts();
    setPlace({}, "/");
    clear();

    connect(m_prompt, &ShellPrompt::entered, this, &ShellPane::entered);
    connect(m_prompt, &ShellPrompt::choices, this, [this](const QStringList &names) {
        QStringList shown = names.mid(0, MostChoices);
        if (names.size() > MostChoices)
            shown.append(tr("and %n more", nullptr, int(names.size()) - MostChoices));
        showNotes({shown.join(QStringLiteral("  "))});
    });
}

void ShellPane::updateFonts()
{
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    QFont sized = fixed;
    sized.setPointSizeF(font().pointSizeF());
    for (QWidget *widget :
        {static_cast<QWidget *>(m_transcript), static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_prompt)})
        widget->setFont(sized);
}

void ShellPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateFonts();
}

void ShellPane::setPlace(const QString &name, const QByteArray &directory)
{
    const QString place = displayText(directory);
    m_place->setText(name.isEmpty() ? tr("%1 $", "directory, without a container").arg(place)
                                    : tr("%1:%2 #", "container, directory").arg(name, place));
}

void ShellPane::setBusy(bool busy)
{
    m_prompt->setReadOnly(busy);
}

void ShellPane::append(const QString &text, Tone tone)
{
    QTextCharFormat format;
    if (tone == Tone::Line)
        format.setFontWeight(QFont::Bold);
    if (tone == Tone::Quiet)
        format.setForeground(quietColor(palette()));
    if (tone == Tone::Wrong)
        format.setForeground(warningColor(palette()));
    QTextCursor end(m_transcript->document());
    end.movePosition(QTextCursor::End);
    if (!m_transcript->document()->isEmpty())
        end.insertBlock();
    end.setCharFormat(format);
    end.insertText(text, format);
    m_transcript->moveCursor(QTextCursor::End);
    m_transcript->ensureCursorVisible();
}

void ShellPane::showLine(const QString &line)
{
    append(m_place->text() + QLatin1Char(' ') + displayText(line), Tone::Line);
}

void ShellPane::showOutput(const QString &text)
{
    QString shown = displayLines(text);
    if (shown.endsWith(QLatin1Char('\n')))
        shown.chop(1);
    append(shown, Tone::Output);
}

void ShellPane::showNotes(const QStringList &lines)
{
    append(QStringLiteral("  ") + lines.join(QStringLiteral("\n  ")), Tone::Quiet);
}

void ShellPane::showError(const QString &cause, const QString &hint, int place)
{
    if (place >= 0)
        append(QString(m_place->text().size() + 1 + place, QLatin1Char(' ')) + QLatin1Char('^'), Tone::Wrong);
    append(tr("Error: %1").arg(cause), Tone::Wrong);
    if (!hint.isEmpty())
        append(QStringLiteral("  ") + hint, Tone::Quiet);
}

void ShellPane::clear()
{
    m_transcript->clear();
    append(
        tr("What you type here follows overlayfs's rules; nothing is run. Type help for the commands."), Tone::Quiet);
}

QString ShellPane::transcript() const
{
    return m_transcript->toPlainText();
}

QSize ShellPane::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 11};
}

}
