using PretrainGen.Tool.Inputs;
using PretrainGen.Tool.Texts;

namespace PretrainGen.Tool.Commands;

/// <summary>Does something again whenever the files that it is about change.</summary>
internal static class FileWatch
{
    // Editors write a file in several steps.
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(200);

    /// <summary>Runs until it is cancelled.</summary>
    /// <param name="find">Finds the files; asked again each time, since files come and go.</param>
    /// <param name="run">What is done with them.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The exit code of the last run.</returns>
    public static async Task<int> RunAsync(
        Func<CancellationToken, Task<TableInputs>> find,
        Func<TableInputs, CancellationToken, Task<int>> run,
        CancellationToken cancellation)
    {
        while (true)
        {
            var inputs = await find(cancellation).ConfigureAwait(false);
            using var changes = new FolderChanges(inputs.Files.Select(file => Path.GetDirectoryName(file.Path)!));
            var code = await run(inputs, cancellation).ConfigureAwait(false);
            var tables = ToolText.OfCount("Tables", inputs.Files.Count(file => file.IsTable));
            await Console.Error.WriteLineAsync(ToolText.Of("Watching", tables)).ConfigureAwait(false);
            try
            {
                await changes.NextAsync(cancellation).ConfigureAwait(false);
                await Task.Delay(Settling, cancellation).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                return code;
            }
        }
    }

    /// <summary>Tells when a file of some folders changes.</summary>
    private sealed class FolderChanges : IDisposable
    {
        private readonly SemaphoreSlim _changed = new(0);
        private readonly List<FileSystemWatcher> _watchers;

        public FolderChanges(IEnumerable<string> folders) => _watchers = [.. folders.Distinct(StringComparer.Ordinal).Select(Watch)];

        public Task NextAsync(CancellationToken cancellation) => _changed.WaitAsync(cancellation);

        public void Dispose()
        {
            _watchers.ForEach(watcher => watcher.Dispose());
            _changed.Dispose();
        }

        private FileSystemWatcher Watch(string folder)
        {
            var watcher = new FileSystemWatcher(folder);
            watcher.Changed += (_, _) => _changed.Release();
            watcher.Created += (_, _) => _changed.Release();
            watcher.Deleted += (_, _) => _changed.Release();
            watcher.Renamed += (_, _) => _changed.Release();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
    }
}
