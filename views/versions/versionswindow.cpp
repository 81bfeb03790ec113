// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "versionswindow.h"

#include "bytes.h"
#include "diffmodel.h"
#include "diffview.h"
#include "elidedlabel.h"
#include "format.h"
#include "patchtext.h"
#include "progressthrottle.h"
#include "versionbox.h"
#include "versionsbar.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QScreen>
#include <QScrollBar>
#include <QStackedWidget>

namespace stratoscope
{

namespace
{

constexpr QSize VersionsSize {1200, 800};
constexpr qreal VersionsShare = 0.9;
constexpr int VersionsMargin = 8;
constexpr int SlowReadMs = 150;

QLabel *plainLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setContentsMargins(VersionsMargin, 0, VersionsMargin, 4);
    return label;
}

/** Of a side that is not compared to its end. */
quint64 shownBytes(const ContentComparison &comparison)
{
    const VersionContent &cut = comparison.after.isWhole() ? comparison.before : comparison.after;
    return quint64(cut.bytes.size());
}

/** A patch for the clipboard. Control characters become symbols, so that they do nothing wherever it is pasted. */
QString pastedText(const QByteArray &patch)
{
    QString text = QString::fromUtf8(patch);
    for (QChar &c : text) {
        if (c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\t') && c != QLatin1Char('\r'))
            c = QChar(0x2400 + c.unicode());
    }
    return text;
}

}

VersionsWindow::VersionsWindow(const QByteArray &path, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_path(path)
    , m_name(new ElidedLabel(Qt::AlignLeft | Qt::AlignVCenter))
    , m_beforeName(plainLabel())
    , m_afterName(plainLabel())
    , m_before(new VersionBox)
    , m_after(new VersionBox)
    , m_bar(new VersionsBar)
    , m_metadata(plainLabel())
    , m_note(plainLabel())
    , m_view(new DiffView)
    , m_message(plainLabel())
    , m_pages(new QStackedWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Versions of %1").arg(displayText(path)));
    layOut();
    connectParts();
    resize(VersionsSize.boundedTo(screen()->availableSize() * VersionsShare));
}

void VersionsWindow::layOut()
{
    m_name->setText(displayText(m_path));
    m_name->setElideMode(Qt::ElideMiddle);
    m_name->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_before->setAccessibleName(tr("Version on the left"));
    m_after->setAccessibleName(tr("Version on the right"));
    m_message->setAlignment(Qt::AlignCenter);
    m_metadata->setForegroundRole(QPalette::Text);
    for (QLabel *label : {m_beforeName, m_afterName})
        label->setContentsMargins(0, 0, 0, 0);

    auto *sides = new QGridLayout;
    sides->setContentsMargins(VersionsMargin, 0, VersionsMargin, 6);
    sides->setHorizontalSpacing(VersionsMargin);
    sides->setVerticalSpacing(2);
    sides->addWidget(m_beforeName, 0, 0);
    sides->addWidget(m_afterName, 0, 1);
    sides->addWidget(m_before, 1, 0);
    sides->addWidget(m_after, 1, 1);
    sides->setColumnStretch(0, 1);
    sides->setColumnStretch(1, 1);
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_view->textBar());
    m_pages->addWidget(m_message);
    m_pages->addWidget(page);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(VersionsMargin, VersionsMargin, VersionsMargin, 6);
    head->addWidget(m_name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(sides);
    column->addWidget(m_bar);
    column->addWidget(m_metadata);
    column->addWidget(m_note);
    column->addWidget(m_pages, 1);
}

void VersionsWindow::connectParts()
{
    auto *closing = new QAction(this);
    closing->setShortcuts({QKeySequence::Close, QKeySequence(Qt::Key_Escape)});
    addAction(closing);
    connect(closing, &QAction::triggered, this, &QWidget::close);
    addActions(m_bar->keyActions());
    for (VersionBox *box : {m_before, m_after})
        connect(box, &VersionBox::picked, this, &VersionsWindow::read);
    connect(m_bar, &VersionsBar::layoutPicked, this, &VersionsWindow::showRows);
    connect(m_bar, &VersionsBar::whitespacePicked, this, &VersionsWindow::read);
    connect(m_bar, &VersionsBar::originsPicked, this, &VersionsWindow::readOrigins);
    connect(m_bar, &VersionsBar::stepRequested, m_view, &DiffView::stepChange);
    connect(m_bar, &VersionsBar::copyRequested, this, &VersionsWindow::copyPatch);
    connect(m_bar, &VersionsBar::swapRequested, this, &VersionsWindow::swap);
    connect(m_view, &DiffView::currentMoved, this, &VersionsWindow::updateBar);
    m_slow.setSingleShot(true);
    m_slow.setInterval(SlowReadMs);
    connect(&m_slow, &QTimer::timeout, this, [this] { showMessage(tr("Reading…")); });
}

void VersionsWindow::compare(const ComparedSide &before, const ComparedSide &after)
{
    m_before->setSide(before);
    m_after->setSide(after);
    const bool isOneImage = before.image == after.image
        || (before.image && after.image && before.image->tree.sharesShapeWith(after.image->tree));
    const auto name = [](const ComparedSide &side) {
        return side.image ? displayText(side.image->image().displayName()) : QString();
    };
    m_beforeName->setText(name(before));
    m_afterName->setText(name(after));
    for (QLabel *label : {m_beforeName, m_afterName})
        label->setVisible(!isOneImage);
    read();
}

void VersionsWindow::showOrigins()
{
    m_bar->setWantsOrigins(true);
}

void VersionsWindow::swap()
{
    const ComparedSide before = m_before->side();
    compare(m_after->side(), before);
}

void VersionsWindow::read()
{
    m_wish = {m_before->side().file(), m_after->side().file(), m_bar->whitespace()};
    m_sheet.reset();
    m_blaming.cancel();
    updateTexts();
    updateBar();
    // What was shown stays for a moment: most files are read faster than anyone could notice a message.
    m_slow.start();
    m_reading.start([this, wish = m_wish](const Job &job, const LatestJob::Deliver &deliver) {
        ProgressThrottle throttle;
        const Job reporting = job.reportingTo([&](const Progress &progress) {
            if (throttle.pass() && progress.total > 0)
                deliver([this, progress] {
                    if (!m_slow.isActive())
                        showMessage(tr("Reading… %1").arg(formatShare(progress.done, progress.total)));
                });
        });
        const Result<DiffSheetPtr> sheet = readSheet(wish, reporting);
        if (sheet)
            deliver([this, sheet = *sheet] { showSheet(sheet); });
        else if (sheet.error().kind != ErrorKind::Cancelled)
            deliver([this, message = sheet.error().message()] {
                showMessage(message);
                Q_EMIT finished();
            });
    });
}

void VersionsWindow::readOrigins()
{
    m_blaming.cancel();
    if (!m_sheet)
        return;
    if (!m_bar->wantsOrigins()) {
        auto plain = std::make_shared<DiffSheet>(*m_sheet);
        plain->origins = {};
        plain->originProblem.clear();
        m_sheet = plain;
        m_view->refineSheet(m_sheet);
        updateTexts();
        return;
    }
    m_blaming.start([this, sheet = m_sheet, wish = m_wish](const Job &job, const LatestJob::Deliver &deliver) {
        const Result<DiffSheetPtr> refined = withOrigins(sheet, wish, job);
        if (refined)
            deliver([this, refined = *refined] {
                m_sheet = refined;
                m_view->refineSheet(m_sheet);
                updateTexts();
                Q_EMIT finished();
            });
    });
}

void VersionsWindow::showSheet(const DiffSheetPtr &sheet)
{
    m_slow.stop();
    m_sheet = sheet;
    showRows();
    updateTexts();
    if (m_bar->wantsOrigins())
        readOrigins();
    Q_EMIT finished();
}

void VersionsWindow::showRows()
{
    if (!m_sheet)
        return;
    const ContentComparison &comparison = m_sheet->comparison;
    const bool folds = m_bar->onlyChanges() && !comparison.outline.script.empty();
    m_view->setSheet(m_sheet, m_bar->diffLayout(), folds);
    if (comparison.outline.before == 0 && comparison.outline.after == 0) {
        showMessage(tr("There is no content to compare."));
    } else {
        m_pages->setCurrentIndex(1);
        m_view->goToChange(0);
    }
    updateBar();
}

void VersionsWindow::showMessage(const QString &text)
{
    m_slow.stop();
    m_message->setText(text);
    m_pages->setCurrentIndex(0);
}

void VersionsWindow::updateBar()
{
    VersionsBar::Abilities abilities;
    if (m_sheet) {
        abilities.changes = int(m_view->diffModel()->changes().size());
        abilities.current = m_view->currentChange();
        abilities.hasNext = m_view->hasChange(1);
        abilities.hasPrevious = m_view->hasChange(-1);
        abilities.isText = !m_sheet->comparison.isBinary;
        abilities.canCopy
            = abilities.isText && m_sheet->comparison.isWhole() && !m_sheet->comparison.text.script.empty();
    }
    m_bar->setAbilities(abilities);
}

QString VersionsWindow::noteText() const
{
    if (!m_sheet)
        return {};
    const ContentComparison &comparison = m_sheet->comparison;
    const bool areBothThere = m_wish.before.isThere() && m_wish.after.isThere();
    QStringList notes;
    if (!areBothThere)
        notes.append(m_wish.after.isThere() ? tr("The file is only on the right.")
                : m_wish.before.isThere()   ? tr("The file is only on the left.")
                                            : tr("The file is on neither side."));
    else if (comparison.isSame && comparison.isWhole())
        notes.append(m_metadata->text().isEmpty() ? tr("Both versions are the same.")
                                                  : tr("The content is the same; only metadata differs."));
    else if (comparison.outline.script.empty() && !comparison.isSame)
        notes.append(tr("The content differs only in white space."));
    if (comparison.isBinary)
        notes.append(tr("Not text: compared byte by byte, at the same offsets."));
    if (!comparison.isWhole())
        notes.append(tr("Too large: only the first %1 are compared.").arg(formatSize(shownBytes(comparison))));
    if (comparison.text.isCoarse)
        notes.append(tr("With this many differences, some lines that are on both sides count as changed."));
    if (!m_sheet->originProblem.isEmpty())
        notes.append(tr("Cannot tell which layers the lines come from: %1.").arg(m_sheet->originProblem));
    return notes.join(QLatin1Char(' '));
}

void VersionsWindow::updateTexts()
{
    m_metadata->setText(changedMetadata(m_wish.before, m_wish.after));
    m_metadata->setVisible(!m_metadata->text().isEmpty());
    m_note->setText(noteText());
    m_note->setVisible(!m_note->text().isEmpty());
}

QString VersionsWindow::note() const
{
    return m_note->text();
}

QString VersionsWindow::metadata() const
{
    return m_metadata->text();
}

QString VersionsWindow::patch() const
{
    if (!m_sheet || m_sheet->comparison.isBinary)
        return {};
    return pastedText(
        patchText(m_sheet->comparison.text, patchNames(m_path, m_wish.before.isThere(), m_wish.after.isThere())));
}

void VersionsWindow::copyPatch()
{
    QGuiApplication::clipboard()->setText(patch());
}

}
