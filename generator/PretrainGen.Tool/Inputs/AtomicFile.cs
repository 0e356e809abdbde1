using System.Globalization;
using PretrainGen.Tool.Texts;

namespace PretrainGen.Tool.Inputs;

/// <summary>Writes files as a whole: whatever happens on the way, a file has all of its old bytes or all of its new ones.</summary>
internal static class AtomicFile
{
    /// <summary>
    /// Writes a file: into another one beside it, which then takes its place. A symbolic link stays, and what it leads to is written.
    /// </summary>
    /// <param name="path">The file; it need not exist.</param>
    /// <param name="content">All that it is to hold.</param>
    /// <param name="expected">What it holds as far as the caller knows; null where it may hold anything, or not be there.</param>
    /// <param name="cancellation">Leaves the file as it is.</param>
    /// <exception cref="InputException">The file must not be written, or holds something else than expected.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static async Task WriteAsync(string path, byte[] content, byte[]? expected, CancellationToken cancellation)
    {
        var target = TargetOf(path);
        if (File.Exists(target) && new FileInfo(target).IsReadOnly)
            throw new InputException(FixText.Of("ReadOnly", path));

        var temporary = Path.Combine(Path.GetDirectoryName(target)!, NameOfTemporary());
        try
        {
            await WriteTemporaryAsync(temporary, target, content, cancellation).ConfigureAwait(false);
            if (expected is not null && !await HoldsAsync(target, expected, cancellation).ConfigureAwait(false))
                throw new InputException(FixText.Of("Changed", path));

            cancellation.ThrowIfCancellationRequested();
            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputException(FixText.Of("CannotWrite", path, failure.Message), failure);
        }
        finally
        {
            if (File.Exists(temporary))
                File.Delete(temporary);
        }
    }

    private static string TargetOf(string path) =>
        new FileInfo(path) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is { } target
            ? target.FullName
            : Path.GetFullPath(path);

    // Short, since the name of the file itself may be as long as names can be.
    private static string NameOfTemporary() => string.Create(CultureInfo.InvariantCulture, $".{Guid.NewGuid():N}.tmp");

    private static async Task WriteTemporaryAsync(string temporary, string target, byte[] content, CancellationToken cancellation)
    {
        var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        await using (stream.ConfigureAwait(false))
        {
            if (!OperatingSystem.IsWindows() && File.Exists(target))
                File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
            await stream.WriteAsync(content, cancellation).ConfigureAwait(false);
            stream.Flush(flushToDisk: true);
        }
    }

    private static async Task<bool> HoldsAsync(string path, byte[] expected, CancellationToken cancellation) =>
        File.Exists(path) && (await File.ReadAllBytesAsync(path, cancellation).ConfigureAwait(false)).AsSpan().SequenceEqual(expected);
}
