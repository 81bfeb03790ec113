// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loader.h"
#include "openrequest.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

namespace stratoscope
{

class ExplorerState;

/**
 * Opens images into an ExplorerState: reads the source, asks which of several images to open, shows the stack, reads
 * the trees, and then, while the user already looks around, does whatever takes longer. The previous image stays until
 * there is a new stack, and comes back on failure or cancel.
 */
class ImageSession : public QObject
{
    Q_OBJECT

public:
    explicit ImageSession(ExplorerState *state, QObject *parent = nullptr);

    /** Without interaction, opens the default image if there are several. */
    void setInteractive(bool interactive) { m_interactive = interactive; }

    void open(const OpenRequest &request);
    /** Tries the latest request again. */
    void retry();
    /** Reads the current image again, which may have changed on disk. */
    void reload();
    /** Another image of the same source. */
    void showImage(std::size_t imageNumber);
    /** Puts another writable layer on the current image; empty: none. */
    void setUpper(const QString &upper);
    /** The answer to choiceNeeded(). */
    void choose(std::size_t imageNumber);
    void close();

    /** How to load an image to compare with the current one. */
    LoadOptions otherImageOptions() const;
    /** How to open an image in a registry, to show or to compare with; \a wish says which platform. */
    RegistryOptions registryOptions(const ImageWish &wish, bool isInsecure) const;

    /** The layer cache from now on; empty: none. */
    void setCache(const std::optional<LayerCache> &cache) { m_cache = cache; }
    /** Where layers from registries are kept from now on; empty: nowhere. */
    void setBlobCache(const std::optional<BlobCache> &cache) { m_blobCache = cache; }

    bool isLoading() const { return m_loader.isBusy(); }
    /** The state shows everything known so far. */
    bool isCompleting() const { return m_completer.isBusy(); }
    /** The request for the current image. */
    const OpenRequest &shownRequest() const { return m_shown; }
    /** How long the latest image took, without the user's own time. */
    qint64 elapsedMs() const { return m_elapsedMs; }

public Q_SLOTS:
    void cancel();

Q_SIGNALS:
    /** A source is being opened; the previous image is still shown. */
    void opening(const QString &path);
    void progressed(const stratoscope::Progress &progress);
    /** Several images, and nothing says which: answer with choose() or cancel(). */
    void choiceNeeded(const stratoscope::ImageSourcePtr &source, std::size_t proposal);
    /** The state shows the stack; the trees are being read. */
    void stackShown();
    /** The state shows the trees. */
    void finished();
    /** Files are being compared or digests checked; the state shows results as they come. */
    void completing(const stratoscope::Progress &progress);
    /** After finished(): nothing more will come; \a error if some checks failed. */
    void settled(const std::optional<stratoscope::Error> &error);
    void failed(const stratoscope::Error &error);
    void cancelled();

private:
    void onSourceOpened(const ImageSourcePtr &source);
    void onLoaded(const LoadedImagePtr &loaded);
    void onFailed(const Error &error);
    void complete();
    void onCompleted(const LoadedImagePtr &loaded);
    void showLoaded(const LoadedImagePtr &loaded);
    void show(const ImageSourcePtr &source, std::size_t imageNumber);
    void rememberShown();
    void restorePrevious();
    void selectRequestedPath();

    ExplorerState *m_state;
    Loader m_loader;
    Loader m_completer;
    std::optional<LayerCache> m_cache;
    std::optional<BlobCache> m_blobCache;
    bool m_interactive = true;
    OpenRequest m_request; ///< The latest.
    OpenRequest m_shown; ///< Of the complete image in the state.
    ImageSourcePtr m_undecided; ///< Opened, while the user chooses.
    LoadedImagePtr m_previous; ///< Complete, to go back to; m_shown is its request.
    QElapsedTimer m_clock;
    qint64 m_sourceMs = 0;
    qint64 m_elapsedMs = 0;
};

}
