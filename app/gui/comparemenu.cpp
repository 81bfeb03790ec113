// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "comparemenu.h"

#include "comparewindow.h"
#include "enginedialog.h"
#include "explorerstate.h"
#include "imagechooserdialog.h"
#include "imagesession.h"
#include "recentfiles.h"
#include "recentmenu.h"
#include "registrydialog.h"

#include <QMenu>

namespace stratoscope
{

CompareMenu::CompareMenu(
    QMenu *menu, ImageSession *session, ExplorerState *state, const Places &places, QWidget *window)
    : QObject(window)
    , m_menu(menu)
    , m_session(session)
    , m_state(state)
    , m_places(places)
    , m_window(window)
    , m_file(add(QStringLiteral("compareFile"), tr("Another &File…"), &CompareMenu::askForFile))
    , m_directory(
          add(QStringLiteral("compareDirectory"), tr("Image in Another &Directory…"), &CompareMenu::askForDirectory))
    , m_image(add(QStringLiteral("compareImage"), tr("Another &Image of This Source…"), &CompareMenu::askForImage))
    , m_engine(add(QStringLiteral("compareEngine"), tr("An &Engine's Image…"), &CompareMenu::askForEngine))
    , m_registry(add(QStringLiteral("compareRegistry"), tr("An Image in a Re&gistry…"), &CompareMenu::askForRegistry))
{
    QMenu *files = menu->addMenu(tr("&Recent"));
    files->setObjectName(QStringLiteral("compareRecent"));
    auto *recent = new RecentMenu(files, places.recent);
    connect(recent, &RecentMenu::requested, this, [this](const QString &path) { compareWithFile(path); });
    connect(state, &ExplorerState::sourceChanged, this, &CompareMenu::update);
    connect(state, &ExplorerState::loadedChanged, this, &CompareMenu::update);
    update();
}

QAction *CompareMenu::add(const QString &name, const QString &text, void (CompareMenu::*slot)())
{
    QAction *action = m_menu->addAction(text, this, slot);
    action->setObjectName(name);
    return action;
}

void CompareMenu::update()
{
    const bool isLoaded = m_state->loaded() && !m_state->image().artifact;
    m_menu->setEnabled(isLoaded);
    m_file->setEnabled(isLoaded);
    m_directory->setEnabled(isLoaded);
    m_engine->setEnabled(isLoaded);
    m_registry->setEnabled(isLoaded);
    m_image->setEnabled(isLoaded && m_state->source()->images.size() > 1);
}

CompareWindow *CompareMenu::makeWindow()
{
    auto *made = new CompareWindow(m_state->loaded(), m_window);
    connect(made, &CompareWindow::pathPicked, this, &CompareMenu::select);
    made->QWidget::show();
    // The window that asked for it may have come up just now itself.
    made->raise();
    made->activateWindow();
    return made;
}

CompareWindow *CompareMenu::compareWithFile(const QString &path)
{
    return compareWithFile(OpenRequest {path, {}, {}, {}, false});
}

CompareWindow *CompareMenu::compareWithFile(const OpenRequest &request)
{
    if (request.path.isEmpty() || !m_state->loaded())
        return nullptr;
    CompareWindow *made = makeWindow();
    made->compareWithFile(
        request.path, m_session->otherImageOptions(), m_session->registryOptions(request.wish, request.isInsecure));
    return made;
}

void CompareMenu::compareNext(const QString &next, const QString &other)
{
    const auto compare = [this, other] {
        if (other.isEmpty())
            askForFile();
        else
            compareWithFile(other);
    };
    // For the first one that opens; who gives up, or fails, compares none.
    auto *once = new QObject(this);
    connect(m_session, &ImageSession::finished, once, [once, compare] {
        once->deleteLater();
        compare();
    });
    connect(m_session, &ImageSession::cancelled, once, &QObject::deleteLater);
    connect(m_session, &ImageSession::failed, once, &QObject::deleteLater);
    if (!next.isEmpty())
        return;
    const QString chosen = m_places.dialogs->askForImage(m_window);
    if (chosen.isEmpty())
        delete once;
    else
        Q_EMIT openRequested(chosen);
}

void CompareMenu::askForFile()
{
    compareWithFile(m_places.dialogs->askForImage(m_window));
}

void CompareMenu::askForDirectory()
{
    compareWithFile(m_places.dialogs->askForImageDirectory(m_window));
}

void CompareMenu::askForImage()
{
    const ImageSourcePtr source = m_state->source();
    auto *dialog = new ImageChooserDialog(source, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setComparing(m_state->image().displayName(), m_state->imageNumber());
    connect(dialog, &QDialog::accepted, this, [this, dialog, source] {
        if (const std::optional<std::size_t> chosen = dialog->chosenImage(); chosen && m_state->loaded())
            makeWindow()->compareWith(source, *chosen, m_session->otherImageOptions());
    });
    dialog->open();
}

void CompareMenu::askForEngine()
{
    auto *dialog = new EngineDialog(EnginePrograms::fromEnvironment(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setComparing();
    connect(dialog, &QDialog::accepted, this, [this, dialog] { compareWithFile(dialog->reference()); });
    dialog->open();
}

/** Selects the same path in the main window's image, if it is there. */
void CompareMenu::select(const QByteArray &path)
{
    const LoadedImagePtr loaded = m_state->loaded();
    const PathId id = loaded ? loaded->tree.paths().find(path) : PathId();
    if (id.isValid() && loaded->tree.newest(id).isValid())
        m_state->selectPath(id, SelectionOrigin::Compare);
}

void CompareMenu::askForRegistry()
{
    auto *dialog = new RegistryDialog(m_places.recent->paths(), m_session->registryOptions({}, false), m_window);
    dialog->setComparing();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        compareWithFile(OpenRequest {dialog->reference(), {}, {{}, dialog->platform()}, {}, dialog->isInsecure()});
    });
    dialog->open();
}

}
