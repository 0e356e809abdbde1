using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PretrainGen.Tool.Inputs;

namespace PretrainGen.Tool.Fixing;

/// <summary>The files of a run: as they were read and as they would be now. Nothing is written.</summary>
internal sealed class MendedFiles
{
    private readonly ConcurrentDictionary<string, MendedFile?> _originals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MendedFile> _mended = new(StringComparer.Ordinal);
    private readonly HashSet<(string Path, string Digest)> _seen = [];

    /// <summary>The files that would be different, each as it was and as it would be.</summary>
    public IEnumerable<(MendedFile Before, MendedFile After)> Changed =>
        from file in _mended
        orderby file.Key
        let before = _originals[file.Key]!
        where !before.Bytes.AsSpan().SequenceEqual(file.Value.Bytes)
        select (before, file.Value);

    /// <summary>A file as it would be now, for the rules to read.</summary>
    public AdditionalText Open(string path) => (AdditionalText?)Find(path) ?? new FileText(path);

    /// <summary>A file as it would be now; null where there is none.</summary>
    public MendedFile? Find(string path) => _mended.TryGetValue(path, out var mended)
        ? mended
        : _originals.GetOrAdd(path, key => File.Exists(key) ? new MendedFile(key, File.ReadAllBytes(key)) : null);

    /// <summary>Makes edits; of several at one place the first, since the others were found in what is no more.</summary>
    /// <returns>Those that were made.</returns>
    public IReadOnlyList<FileEdit> Apply(IEnumerable<FileEdit> edits)
    {
        var made = new List<FileEdit>();
        foreach (var inFile in edits.GroupBy(edit => edit.Path))
            made.AddRange(Apply(inFile.Key, Apart(inFile)));
        return made;
    }

    // What a file was before it does not become again: two rules that want the opposite of each other have no end.
    private List<FileEdit> Apply(string path, List<FileEdit> edits)
    {
        if (Find(path) is not { } file || file.With(edits) is not { } mended)
            return [];

        _seen.Add((path, file.Digest));
        if (!_seen.Add((path, mended.Digest)))
            return [];

        _mended[path] = mended;
        return edits;
    }

    private static List<FileEdit> Apart(IEnumerable<FileEdit> edits)
    {
        var apart = new List<FileEdit>();
        foreach (var edit in edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End))
        {
            if (apart.Count == 0 || (edit.Span.Start >= apart[^1].Span.End && edit.Span != apart[^1].Span))
                apart.Add(edit);
        }

        return apart;
    }
}
