// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stackwindow.h"

#include "breakabletext.h"
#include "bytes.h"
#include "filedialogs.h"
#include "makeaction.h"
#include "newlesson.h"
#include "outputfile.h"
#include "scriptedit.h"
#include "stackeditor.h"
#include "stackhelp.h"
#include "stacklimits.h"
#include "tones.h"
#include "writestack.h"

#include <QAction>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QScreen>
#include <QToolBar>

namespace stratoscope
{

namespace
{

constexpr QSize StackWindowSize {1300, 800};
constexpr qreal StackWindowShare = 0.92;
constexpr int HelpColumns = 96;
constexpr int HelpLines = 34;

QString stackFilter()
{
    return StackWindow::tr("Stacks (%1)").arg(QStringLiteral("*.stack")) + QStringLiteral(";;")
        + StackWindow::tr("All files (%1)").arg(QStringLiteral("*"));
}

QString withSuffix(const QString &path, const QString &suffix)
{
    return path.isEmpty() || !QFileInfo(path).suffix().isEmpty() ? path : path + suffix;
}

void showStackHelp(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(StackWindow::tr("How to Write a Stack"));
    auto *text = new QPlainTextEdit(stackHelp());
    text->setReadOnly(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(dialog->windowTitle());
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text);
    const QFontMetrics metrics(text->font());
    dialog->resize(metrics.averageCharWidth() * HelpColumns, metrics.lineSpacing() * HelpLines);
    dialog->show();
}

}

bool isStackFile(const QString &path)
{
    return path.endsWith(QLatin1String(".stack"), Qt::CaseInsensitive) && QFileInfo(path).isFile();
}

StackWindow::StackWindow(FileDialogs *dialogs, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_dialogs(dialogs)
    , m_editor(new StackEditor)
    , m_bar(new QToolBar)
    , m_message(new QLabel)
{
    addActions();
    layOut();
    connect(m_editor, &StackEditor::built, this, &StackWindow::update);
    connect(m_editor->edit()->document(), &QTextDocument::modificationChanged, this, &StackWindow::updateTitle);
    m_writing.whenIdle([this] { update(); });
    m_editor->setText(stackExample());
    setFile({});
    update();
    resize(StackWindowSize.boundedTo(screen()->availableSize() * StackWindowShare));
}

QAction *StackWindow::addTool(const char *name, const QString &text, const QKeySequence &key)
{
    QAction *action = makeAction(this, {name, text, {key}});
    m_bar->addAction(action);
    return action;
}

void StackWindow::addActions()
{
    QAction *anew = addTool("newStack", tr("&New"), QKeySequence::New);
    anew->setToolTip(tr("Start with the example"));
    QAction *open = addTool("openStack", tr("&Open…"), QKeySequence::Open);
    open->setToolTip(tr("Open a stack that was written before"));
    QAction *saving = addTool("saveStack", tr("&Save"), QKeySequence::Save);
    saving->setToolTip(tr("Save the text"));
    QAction *savingAs = addTool("saveStackAs", tr("Save &As…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    savingAs->setToolTip(tr("Save the text to another file"));
    m_bar->addSeparator();
    m_saveImage = addTool("saveStackImage", tr("Save as &Image…"), QKeySequence(Qt::CTRL | Qt::Key_E));
    m_saveImage->setToolTip(tr("Write an archive that docker and podman load"));
    m_saveLesson = addTool("saveStackLesson", tr("Save as &Lesson…"), {});
    m_saveLesson->setToolTip(tr("Write the start of a lesson about the stack, to go on with in an editor"));
    m_open = addTool("openStackImage", tr("Open in &Window"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_open->setToolTip(tr("Open the stack as an image in the main window"));
    m_bar->addSeparator();
    QAction *help = addTool("stackHelp", tr("&Help"), QKeySequence(Qt::Key_F1));
    help->setToolTip(tr("The instructions and commands"));
    connect(anew, &QAction::triggered, this, &StackWindow::startAnew);
    connect(open, &QAction::triggered, this, &StackWindow::askToOpen);
    connect(saving, &QAction::triggered, this, &StackWindow::save);
    connect(savingAs, &QAction::triggered, this, &StackWindow::saveAs);
    connect(m_saveImage, &QAction::triggered, this, &StackWindow::askForArchive);
    connect(m_saveLesson, &QAction::triggered, this, &StackWindow::askForLesson);
    connect(m_open, &QAction::triggered, this, &StackWindow::openInWindow);
    connect(help, &QAction::triggered, this, [this] { showStackHelp(this); });
}

void StackWindow::layOut()
{
    m_bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(8, 3, 8, 3);
    m_message->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_editor, 1);
    column->addWidget(m_message);
    setFocusProxy(m_editor);
}

void StackWindow::say(const QString &text, bool isWarning)
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, isWarning ? warningColor(palette()) : quietColor(palette()));
    m_message->setPalette(colors);
    m_message->setText(breakableText(text));
    m_message->setVisible(!text.isEmpty());
}

void StackWindow::update()
{
    const bool canWrite = m_editor->isGood() && !m_writing.isBusy();
    m_saveImage->setEnabled(canWrite);
    m_saveLesson->setEnabled(canWrite);
    m_open->setEnabled(canWrite);
}

void StackWindow::updateTitle()
{
    const QString name = m_file.isEmpty() ? tr("New stack") : displayText(QFileInfo(m_file).fileName());
    setWindowTitle(tr("%1[*] — Make a Stack").arg(name));
    setWindowModified(m_editor->edit()->document()->isModified());
}

void StackWindow::setFile(const QString &path)
{
    m_file = path;
    setWindowFilePath(path);
    m_editor->setName(path.isEmpty() ? QStringLiteral("new.stack") : path);
    if (!path.isEmpty())
        m_dialogs->setFolder(QFileInfo(path).absolutePath());
    updateTitle();
}

bool StackWindow::mayLeave()
{
    if (!m_editor->edit()->document()->isModified())
        return true;
    const auto answer = QMessageBox::question(this, tr("Unsaved Stack"), tr("The stack was changed. Save it?"),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    if (answer == QMessageBox::Save)
        return save();
    return answer == QMessageBox::Discard;
}

void StackWindow::startAnew()
{
    if (!mayLeave())
        return;
    setFile({});
    m_editor->setText(stackExample());
    say({}, false);
}

void StackWindow::askToOpen()
{
    if (!mayLeave())
        return;
    const QString path = QFileDialog::getOpenFileName(this, tr("Open Stack"), m_dialogs->folder(), stackFilter());
    if (!path.isEmpty())
        openFile(path);
}

void StackWindow::edit(const QString &path)
{
    if (mayLeave())
        openFile(path);
}

void StackWindow::openFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        say(tr("Cannot read %1: %2").arg(displayText(path), file.errorString()), true);
        return;
    }
    const QByteArray text = file.read(limits::ScriptBytes + 1);
    if (text.size() > limits::ScriptBytes) {
        say(tr("%1 is too large for a stack").arg(displayText(path)), true);
        return;
    }
    setFile(path);
    m_editor->setText(QString::fromUtf8(text));
    say({}, false);
}

bool StackWindow::saveFile(const QString &path)
{
    QSaveFile file(path);
    const QByteArray text = m_editor->text().toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        say(tr("Cannot write %1: %2").arg(displayText(path), file.errorString()), true);
        return false;
    }
    m_editor->edit()->document()->setModified(false);
    setFile(path);
    say({}, false);
    return true;
}

bool StackWindow::save()
{
    return m_file.isEmpty() ? saveAs() : saveFile(m_file);
}

bool StackWindow::saveAs()
{
    const QString proposal
        = m_file.isEmpty() ? QDir(m_dialogs->folder()).filePath(QStringLiteral("shop.stack")) : m_file;
    const QString path = withSuffix(
        QFileDialog::getSaveFileName(this, tr("Save Stack"), proposal, stackFilter()), QStringLiteral(".stack"));
    return !path.isEmpty() && saveFile(path);
}

QString StackWindow::proposedName() const
{
    const QString base = m_file.isEmpty() ? QStringLiteral("stack") : QFileInfo(m_file).completeBaseName();
    return QDir(m_dialogs->folder()).filePath(base);
}

void StackWindow::askForLesson()
{
    const QString filter = tr("Lessons (%1)").arg(QStringLiteral("*.json"));
    const QString path = withSuffix(
        QFileDialog::getSaveFileName(this, tr("Save as Lesson"), proposedName() + QStringLiteral(".json"), filter),
        QStringLiteral(".json"));
    if (!path.isEmpty())
        saveLesson(path);
}

void StackWindow::saveLesson(const QString &path)
{
    const QByteArray lesson = newLesson(QFileInfo(path).completeBaseName(), m_editor->text().toUtf8());
    const Result<void> written = writeOutputFile(path, lesson);
    if (written)
        say(tr("Wrote %1. Begin it with Learn → Lessons… → Open File.").arg(displayText(path)), false);
    else
        say(written.error().message(), true);
}

void StackWindow::askForArchive()
{
    const QString proposal = proposedName() + QStringLiteral(".tar");
    const QString filter = tr("Image archives (%1)").arg(QStringLiteral("*.tar"));
    const QString path
        = withSuffix(QFileDialog::getSaveFileName(this, tr("Save as Image"), proposal, filter), QStringLiteral(".tar"));
    if (!path.isEmpty())
        saveImage(path);
}

void StackWindow::write(const QString &path, std::function<void(const QString &upper)> then)
{
    if (!m_editor->isGood())
        return;
    say(tr("Writing the image…"), false);
    m_writing.add(this,
        [this, path, then = std::move(then), script = m_editor->script(), stack = m_editor->build().result](
            const Job &job, const JobQueue::Deliver &deliver) {
            const Result<WrittenStack> written = writeStackImage(script, stack, path, job);
            deliver([this, written, then] {
                if (!written) {
                    say(tr("Failed: %1").arg(written.error().message()), true);
                    return;
                }
                say({}, false);
                then(written->containers.empty() ? QString() : written->containers.back().path);
            });
        });
    update();
}

void StackWindow::saveImage(const QString &path)
{
    write(path, [this, path](const QString &) {
        say(tr("Wrote %1. Load it with “docker load -i” or “podman load -i”.").arg(displayText(path)), false);
        Q_EMIT written(path);
    });
}

bool StackWindow::isTemporary(const QString &path) const
{
    return m_folders.has(path);
}

void StackWindow::openInWindow()
{
    // Another one each time: what was opened before may still be read.
    const Result<QString> folder = m_folders.make();
    if (!folder) {
        say(tr("Failed: %1").arg(folder.error().message()), true);
        return;
    }
    const QString base = m_file.isEmpty() ? QStringLiteral("stack") : QFileInfo(m_file).completeBaseName();
    const QString path = QStringLiteral("%1/%2.tar").arg(*folder, base);
    write(path, [this, path](const QString &upper) {
        OpenRequest request;
        request.path = path;
        request.upper = upper;
        Q_EMIT openRequested(request);
    });
}

void StackWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    // Whoever discards changes is not asked again.
    m_editor->edit()->document()->setModified(false);
    QWidget::closeEvent(event);
}

}
