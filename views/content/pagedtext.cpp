// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pagedtext.h"

#include "codeview.h"
#include "findinfile.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace stratoscope
{

namespace
{

/** Steps of the bar for a whole file, at most. */
constexpr quint64 MostSteps = 1u << 30;

Result<TextPage> readPage(const PeekedContent &content, bool asBytes, quint64 target, const Job &job)
{
    return asBytes || !content.encoding ? readHexPage(*content.reader, target, job)
                                        : readTextPage(*content.reader, *content.encoding, target, job);
}

SyntaxHint hintFor(const PeekedContent &content)
{
    const QString &text = content.page.text;
    return {content.name, text.left(text.indexOf(u'\n'))};
}

}

PagedText::PagedText(QWidget *parent)
    : QWidget(parent)
    , m_text(new CodeView)
    , m_bar(new QScrollBar(Qt::Vertical))
{
    m_bar->setAccessibleName(tr("Place in the file"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    setFocusProxy(m_text);
    m_text->installEventFilter(this);
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, &PagedText::followText);
    connect(m_bar, &QScrollBar::valueChanged, this, &PagedText::followBar);
    m_bar->hide();
}

void PagedText::setContent(const PeekedContentPtr &content, bool asBytes)
{
    clear();
    m_content = content;
    m_asBytes = asBytes;
    if (asBytes == !content->page.encoding.has_value())
        showPage(content->page);
    else
        load(0, [] {});
}

void PagedText::clear()
{
    stopLoading();
    m_finding.cancel();
    m_content.reset();
    m_page = {};
    m_text->clear();
    m_bar->hide();
}

/** \a moved: by how many lines what is seen moves down in the page. */
void PagedText::showPage(const TextPage &page, std::optional<int> moved)
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_page = page;
    m_unit = page.fileBytes / MostSteps + 1;
    const bool isWhole = page.isWhole();
    m_text->setVerticalScrollBarPolicy(isWhole ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_text->setCode(page.text, page.encoding ? std::optional(hintFor(*m_content)) : std::nullopt, moved);
    m_bar->setVisible(!isWhole);
    updateBar();
}

void PagedText::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateBar();
}

quint64 PagedText::topOffset() const
{
    return m_page.lineOffset(m_text->firstLine());
}

/** The bar shows where the text is. */
void PagedText::updateBar()
{
    if (m_page.isWhole() || m_page.lines.empty())
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    const int first = m_text->firstLine();
    const quint64 seen = m_page.lineOffset(first + m_text->linesInView()) - m_page.lineOffset(first);
    const int step = int(std::max<quint64>(seen / m_unit, 1));
    const auto end = int(m_page.fileBytes / m_unit);
    m_bar->setRange(0, std::max(end - step, 1));
    m_bar->setPageStep(step);
    m_bar->setSingleStep(std::max(step / m_text->linesInView(), 1));
    const QScrollBar *own = m_text->verticalScrollBar();
    const bool isAtEnd = m_page.to == m_page.fileBytes && own->value() == own->maximum();
    m_bar->setValue(isAtEnd ? m_bar->maximum() : int(topOffset() / m_unit));
}

void PagedText::followText()
{
    if (m_isFollowing)
        return;
    updateBar();
    loadAround();
}

void PagedText::followBar()
{
    if (m_isFollowing)
        return;
    goTo(m_bar->value() == m_bar->maximum() ? m_page.fileBytes : quint64(m_bar->value()) * m_unit);
}

/** Reads on where the text comes near the edge of the page. */
void PagedText::loadAround()
{
    const int lines = int(m_page.lines.size());
    const int first = m_text->firstLine();
    const int margin = std::max(lines / 8, 1);
    const bool isNearTop = m_page.from > 0 && first < margin;
    const bool isNearEnd = m_page.to < m_page.fileBytes && first + m_text->linesInView() > lines - margin;
    const quint64 top = topOffset();
    // Where somebody wants to go comes first: scrolling that was on its way must not take its place.
    if ((!isNearTop && !isNearEnd) || (m_isLoading && (m_isGoing || m_loading == top)))
        return;
    load(top, {});
}

/** Without \a shown, what is seen stays in its place. */
void PagedText::load(quint64 target, Shown shown)
{
    m_isLoading = true;
    m_isGoing = bool(shown);
    m_loading = target;
    const auto take = [this, shown = std::move(shown)](const TextPage &page) {
        m_isLoading = false;
        const QTextCursor cursor = m_text->textCursor();
        const quint64 anchor = m_page.offsetAt(cursor.anchor());
        const quint64 position = m_page.offsetAt(cursor.position());
        const quint64 top = topOffset();
        const int moved = page.lineAt(top) - m_page.lineAt(top);
        showPage(page, shown ? std::nullopt : std::optional(moved));
        setSelection(anchor, position);
        if (shown)
            shown();
        else
            m_text->scrollToLine(page.lineAt(top));
        updateBar();
    };
    m_reading.start([this, take, target, content = m_content, asBytes = m_asBytes](
                        const Job &job, const LatestJob::Deliver &deliver) {
        const Result<TextPage> page = readPage(*content, asBytes, target, job);
        if (page)
            deliver([take, page = *page] { take(page); });
        else if (page.error().kind != ErrorKind::Cancelled)
            deliver([this, message = page.error().message()] { Q_EMIT failed(message); });
    });
}

/** What was on its way is no longer wanted. */
void PagedText::stopLoading()
{
    m_reading.cancel();
    m_isLoading = false;
}

void PagedText::goTo(quint64 offset)
{
    if (!m_content)
        return;
    offset = std::min(offset, m_page.fileBytes);
    const auto scroll = [this, offset] {
        const QScopedValueRollback following(m_isFollowing, true);
        m_text->scrollToLine(m_page.lineAt(offset));
    };
    if (!m_page.has(offset)) {
        load(offset, scroll);
        return;
    }
    stopLoading();
    scroll();
    updateBar();
    loadAround();
}

/** Qt may scroll to the selection, and from version 6.8 on, the bar tells of it. */
void PagedText::setSelection(quint64 from, quint64 to)
{
    const QScopedValueRollback following(m_isFollowing, true);
    QTextCursor cursor = m_text->textCursor();
    const int last = m_text->document()->characterCount() - 1;
    cursor.setPosition(std::min(m_page.positionAt(from), last));
    cursor.setPosition(std::min(m_page.positionAt(to), last), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
}

/** Selects part of the file, and makes it visible. */
void PagedText::select(quint64 offset, quint64 size)
{
    const auto mark = [this, offset, size] {
        const QScopedValueRollback following(m_isFollowing, true);
        setSelection(offset, offset + size);
        m_text->ensureCursorVisible();
        const int line = m_page.lineAt(offset);
        const int first = m_text->firstLine();
        if (line < first || line >= first + m_text->linesInView())
            m_text->scrollToLine(std::max(line - m_text->linesInView() / 3, 0));
    };
    if (!m_page.has(offset) || !m_page.has(offset + size)) {
        load(offset, mark);
        return;
    }
    stopLoading();
    mark();
    updateBar();
    loadAround();
}

bool PagedText::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || isWhole())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isStart = key->matches(QKeySequence::MoveToStartOfDocument);
    if (!isStart && !key->matches(QKeySequence::MoveToEndOfDocument))
        return QWidget::eventFilter(watched, event);
    goTo(isStart ? 0 : m_page.fileBytes);
    return true;
}

void PagedText::stopFinding()
{
    m_finding.cancel();
}

void PagedText::find(const QString &wanted, bool isBackwards, bool isHere)
{
    m_finding.cancel();
    if (wanted.isEmpty())
        Q_EMIT findingChanged({});
    else if (m_asBytes || !isWhole())
        findInWhole(wanted, isBackwards, isHere);
    else
        findInText(wanted, isBackwards, isHere);
}

void PagedText::findInText(const QString &wanted, bool isBackwards, bool isHere)
{
    QTextCursor start = m_text->textCursor();
    if (isHere) {
        start.setPosition(start.selectionStart());
        m_text->setTextCursor(start);
    }
    const QTextDocument::FindFlags flags = isBackwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QString message;
    if (!m_text->find(wanted, flags)) {
        const QTextCursor before = m_text->textCursor();
        m_text->moveCursor(isBackwards ? QTextCursor::End : QTextCursor::Start);
        message = isBackwards ? tr("Continued from the end") : tr("Continued from the start");
        if (!m_text->find(wanted, flags)) {
            m_text->setTextCursor(before);
            message = tr("Not found");
        }
    }
    Q_EMIT findingChanged(message);
}

QByteArray PagedText::wantedBytes(const QString &wanted) const
{
    if (!m_asBytes)
        return encodedText(wanted, m_content->encoding.value_or(TextEncoding::Utf8));
    QString digits = wanted;
    digits.remove(u' ');
    const bool areDigits = std::all_of(digits.begin(), digits.end(),
        [](QChar c) { return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f'); });
    return areDigits && digits.size() % 2 == 0 ? QByteArray::fromHex(digits.toLatin1()) : wanted.toUtf8();
}

void PagedText::findInWhole(const QString &wanted, bool isBackwards, bool isHere)
{
    const QTextCursor cursor = m_text->textCursor();
    const quint64 start = m_page.offsetAt(cursor.selectionStart());
    const bool isBehind = !isHere && !isBackwards && cursor.hasSelection();
    FileSearch search {wantedBytes(wanted), true, isBackwards, start + (isBehind ? 1 : 0)};
    m_finding.start([this, search, content = m_content](const Job &job, const LatestJob::Deliver &deliver) {
        const Job reporting = job.reportingTo([this, deliver, shown = std::make_shared<quint64>(0)](
                                                  const Progress &at) {
            const quint64 percent = at.total == 0 ? 0 : at.done * 100 / at.total;
            if (percent == *shown)
                return;
            *shown = percent;
            deliver([this, percent] { Q_EMIT findingChanged(tr("Searching… %1 %").arg(QLocale().toString(percent))); });
        });
        Result<std::optional<quint64>> found = findInFile(*content->reader, search, reporting);
        QString message;
        if (found && !*found) {
            FileSearch rest = search;
            rest.from = search.isBackwards ? content->reader->size() : 0;
            found = findInFile(*content->reader, rest, reporting);
            message = search.isBackwards ? tr("Continued from the end") : tr("Continued from the start");
        }
        if (!found)
            message = found.error().message();
        else if (!*found)
            message = tr("Not found");
        if (!found && found.error().kind == ErrorKind::Cancelled)
            return;
        const auto size = quint64(search.bytes.size());
        deliver([this, message, size, at = found ? *found : std::nullopt] {
            if (at)
                select(*at, size);
            Q_EMIT findingChanged(message);
        });
    });
}

}
