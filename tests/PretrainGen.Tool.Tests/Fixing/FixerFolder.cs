using PretrainGen.Tool.Fixing;
using PretrainGen.Tool.Inputs;
using PretrainGen.Tool.Tests.Support;

namespace PretrainGen.Tool.Tests.Fixing;

/// <summary>A folder with tables that are mended in memory.</summary>
internal sealed class FixerFolder : IDisposable
{
    private readonly WorkFolder _folder = new();

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    /// <summary>Writes an example with what is beside it.</summary>
    /// <returns>The full path of the file with the fault.</returns>
    public string Write(MendExample example)
    {
        if (example.Schema is { } schema)
            _folder.Write("things.schema.json", schema);
        if (example.Table is { } table)
            _folder.Write("things.csv", table);
        return _folder.Write(example.FileName, example.Before);
    }

    /// <summary>Writes bytes.</summary>
    /// <returns>The full path of the file.</returns>
    public string Write(string file, byte[] bytes)
    {
        var path = _folder.Write(file);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Writes a text.</summary>
    public void Write(string file, string text) => _folder.Write(file, text);

    /// <summary>Mends all tables of the folder.</summary>
    public Task<FixResult> FixAsync(Func<string, bool>? isWanted = null, IReadOnlyDictionary<string, string>? metadata = null) =>
        TableFixer.FixAsync(
            PathInputs.Find(Tables(), metadata ?? new Dictionary<string, string>(), _folder.Path),
            isWanted ?? (_ => true),
            TestContext.Current.CancellationToken);

    private List<string> Tables() => [.. Directory.EnumerateFiles(_folder.Path).Where(file => !file.EndsWith(".json", StringComparison.Ordinal))];
}
