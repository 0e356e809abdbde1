using System.Text;
using PretrainGen.Fuzz.Checks;
using PretrainGen.Fuzz.Inputs;

namespace PretrainGen.Fuzz.Kinds;

/// <summary>Real tables, with what describes them, changed a little.</summary>
/// <param name="corpus">The folder that they lie in.</param>
internal sealed class MutatedKind(string corpus) : FuzzKind("mutated", 3)
{
    private const int MostLines = 40;

    private static readonly string[] Extensions = [".csv", ".tsv", ".md", ".txt"];

    private readonly string[] _tables = [.. Directory.EnumerateFiles(corpus, "*", SearchOption.AllDirectories).Where(file => Extensions.Contains(Path.GetExtension(file))).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    protected override Breach? Try(Random random, int size)
    {
        var path = random.From(_tables);
        var name = Path.GetFileName(path);
        List<ProjectFile> files = [ProjectFile.Of(name, Mutated(random, Head(path, size)), HostileMetadata.Some(random))];
        if (DescriptionOf(path) is { } description)
            files.Add(ProjectFile.Schema(Path.GetFileName(description), random.OneIn(2) ? File.ReadAllText(description) : Mutated(random, File.ReadAllText(description))));
        return PipelineCheck.Run(new TestProject(files) { Platform = random.From(TargetPlatform.All) }, Counts);
    }

    // The head of a table is as hostile as all of it, and forty times as fast.
    private static string Head(string path, int size)
    {
        var text = File.ReadAllText(path);
        var at = 0;
        for (var line = 0; line < MostLines + size && at >= 0 && at < text.Length; line++)
            at = text.IndexOf('\n', at) + 1 is var next and > 0 ? next : text.Length;
        return text[..Math.Min(at, 20_000)];
    }

    private static string? DescriptionOf(string path)
    {
        string[] candidates = [Path.ChangeExtension(path, ".schema.json"), Path.Combine(Path.GetDirectoryName(path)!, "datapackage.json"), Path.Combine(Path.GetDirectoryName(path)!, "..", "datapackage.json")];
        return candidates.FirstOrDefault(File.Exists);
    }

    private static string Mutated(Random random, string text)
    {
        foreach (var _ in random.UpTo(4))
        {
            text = text.Length == 0 ? text : random.Next(6) switch
            {
                0 => Cut(random, text, ""),
                1 => Cut(random, text, HostileTexts.Any(random)),
                2 => Lines(text, lines => lines.RemoveAt(random.Next(lines.Count))),
                3 => Lines(text, lines => lines.Insert(random.Next(lines.Count), random.From(lines))),
                4 => Latin1(random, text),
                _ => text.Insert(random.Next(text.Length), random.From(["\"", ",", "|", "\n", "\t", "```\n", "{", "\u2028"])),
            };
        }

        return text;
    }

    private static string Cut(Random random, string text, string replacement)
    {
        var at = random.Next(text.Length);
        return text.Remove(at, Math.Min(random.Next(random.OneIn(4) ? 400 : 4), text.Length - at)).Insert(at, replacement);
    }

    private static string Lines(string text, Action<List<string>> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines);
        return string.Join('\n', lines);
    }

    /// <summary>One byte of the file is another one.</summary>
    private static string Latin1(Random random, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return Encoding.UTF8.GetString(bytes);
    }
}
