// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagesession.h"

#include "askedname.h"
#include "explorerstate.h"

namespace stratoscope
{

namespace
{

LoadOptions optionsFor(const QString &upper, const std::optional<LayerCache> &cache)
{
    LoadOptions options;
    options.upper = upper;
    options.cache = cache;
    options.deferContent = true;
    return options;
}

}

ImageSession::ImageSession(ExplorerState *state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    connect(&m_loader, &Loader::progressed, this, &ImageSession::progressed);
    connect(&m_loader, &Loader::sourceOpened, this, &ImageSession::onSourceOpened);
    connect(&m_loader, &Loader::loaded, this, &ImageSession::onLoaded);
    connect(&m_loader, &Loader::failed, this, &ImageSession::onFailed);
    connect(&m_loader, &Loader::cancelled, this, [this] {
        restorePrevious();
        Q_EMIT cancelled();
    });
    connect(&m_completer, &Loader::progressed, this, &ImageSession::completing);
    connect(&m_completer, &Loader::loaded, this, &ImageSession::onCompleted);
    connect(&m_completer, &Loader::failed, this, [this](const Error &error) { Q_EMIT settled(error); });
    connect(&m_completer, &Loader::cancelled, this, [this] { Q_EMIT settled({}); });
}

LoadOptions ImageSession::otherImageOptions() const
{
    LoadOptions options = optionsFor({}, m_cache);
    // Its digests are not shown, and a comparison needs all answers at once.
    options.verify = false;
    options.deferContent = false;
    return options;
}

RegistryOptions ImageSession::registryOptions(const ImageWish &wish, bool isInsecure) const
{
    RegistryOptions options;
    options.insecure = isInsecure;
    options.platform = wish.platform;
    options.blobs = m_blobCache;
    return options;
}

void ImageSession::open(const OpenRequest &request)
{
    rememberShown();
    m_request = request;
    m_undecided.reset();
    m_clock.start();
    m_loader.openSource(request.path, registryOptions(request.wish, request.isInsecure));
    Q_EMIT opening(request.path);
}

void ImageSession::rememberShown()
{
    if (!m_state->loaded())
        return;
    m_previous = m_state->loaded();
    m_shown.selectPath = m_state->path().isValid() ? m_previous->tree.paths().fullPath(m_state->path()) : QByteArray();
}

void ImageSession::retry()
{
    if (!m_request.path.isEmpty())
        open(OpenRequest(m_request));
}

void ImageSession::reload()
{
    if (!m_state->loaded())
        return;
    rememberShown();
    open(OpenRequest(m_shown));
}

void ImageSession::onSourceOpened(const ImageSourcePtr &source)
{
    const Result<std::size_t> number = chooseImage(*source, m_request.wish);
    if (!number) {
        onFailed(number.error().in(m_request.path));
        return;
    }
    m_sourceMs = m_clock.elapsed();
    if (m_interactive && !isUnambiguous(*source, m_request.wish)) {
        m_undecided = source;
        Q_EMIT choiceNeeded(source, *number);
    } else {
        show(withAskedName(source, *number, m_request.wish.name), *number);
    }
}

void ImageSession::choose(std::size_t imageNumber)
{
    if (!m_undecided)
        return;
    m_request.wish.name = QStringLiteral("@%1").arg(imageNumber);
    m_request.wish.platform.reset();
    show(std::exchange(m_undecided, {}), imageNumber);
}

void ImageSession::showImage(std::size_t imageNumber)
{
    if (!m_state->loaded())
        return;
    rememberShown();
    m_request = m_shown;
    m_request.wish.name = QStringLiteral("@%1").arg(imageNumber);
    m_request.wish.platform.reset();
    m_sourceMs = 0;
    show(m_state->source(), imageNumber);
}

void ImageSession::setUpper(const QString &upper)
{
    if (!m_state->loaded())
        return;
    rememberShown();
    m_request = m_shown;
    m_request.upper = upper;
    m_sourceMs = 0;
    show(m_state->source(), m_state->imageNumber());
}

void ImageSession::show(const ImageSourcePtr &source, std::size_t imageNumber)
{
    m_clock.start();
    m_completer.cancel();
    m_state->setSource(source, imageNumber);
    m_loader.loadImage(source, imageNumber, optionsFor(m_request.upper, m_cache));
    Q_EMIT stackShown();
}

void ImageSession::onLoaded(const LoadedImagePtr &loaded)
{
    m_elapsedMs = m_sourceMs + m_clock.elapsed();
    m_previous.reset();
    m_shown = m_request;
    showLoaded(loaded);
    selectRequestedPath();
    Q_EMIT finished();
    complete();
}

void ImageSession::complete()
{
    // An earlier receiver may have closed it.
    if (!m_state->loaded())
        return;
    if (m_state->loaded()->isComplete())
        Q_EMIT settled({});
    else
        m_completer.completeImage(m_state->loaded(), optionsFor(m_shown.upper, m_cache));
}

void ImageSession::onCompleted(const LoadedImagePtr &loaded)
{
    showLoaded(loaded);
    complete();
}

void ImageSession::showLoaded(const LoadedImagePtr &loaded)
{
    // Reading may have put the order of the layers right.
    if (loaded->source != m_state->source())
        m_state->setSource(loaded->source, loaded->imageNumber);
    m_state->setLoaded(loaded);
}

void ImageSession::selectRequestedPath()
{
    if (m_request.selectPath.isEmpty())
        return;
    const PathId path = m_state->loaded()->tree.paths().find(m_request.selectPath);
    if (path.isValid())
        m_state->selectPath(path);
}

void ImageSession::onFailed(const Error &error)
{
    restorePrevious();
    Q_EMIT failed(error);
}

void ImageSession::cancel()
{
    if (m_undecided) {
        m_undecided.reset();
        restorePrevious();
        Q_EMIT cancelled();
        return;
    }
    if (m_loader.isBusy())
        m_loader.cancel();
    else
        m_completer.cancel();
}

void ImageSession::restorePrevious()
{
    const LoadedImagePtr previous = std::exchange(m_previous, {});
    if (m_state->loaded())
        return;
    if (!previous) {
        m_state->clear();
        return;
    }
    m_state->setSource(previous->source, previous->imageNumber);
    m_state->setLoaded(previous);
    complete();
}

void ImageSession::close()
{
    m_previous.reset();
    m_undecided.reset();
    m_loader.cancel();
    m_completer.cancel();
    m_request = {};
    m_shown = {};
    m_state->clear();
}

}
