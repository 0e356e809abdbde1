using System.Text;
using PretrainGen.Fuzz.Checks;
using PretrainGen.Fuzz.Inputs;

namespace PretrainGen.Fuzz.Kinds;

/// <summary>Files of arbitrary bytes, as table, as schema and as data package, in whatever encoding the compiler takes them for.</summary>
internal sealed class BytesKind() : FuzzKind("bytes", 2)
{
    private static readonly Encoding[] Encodings = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1];

    private static readonly string[] Likely = [",", "\n", "\"", "|", "\t", ";", "{", "}", "[", "]", ":", "1", "a"];

    /// <inheritdoc/>
    protected override Breach? Try(Random random, int size)
    {
        var table = random.From(["things.csv", "things.tsv", "things.md", "things.dat"]);
        ProjectFile[] files =
        [
            ProjectFile.Of(table, Text(random, size), HostileMetadata.Some(random)),
            .. random.OneIn(2) ? [ProjectFile.Schema("things.schema.json", Text(random, size))] : (ProjectFile[])[],
            .. random.OneIn(4) ? [ProjectFile.Schema("datapackage.json", Text(random, size))] : (ProjectFile[])[],
        ];
        return PipelineCheck.Run(new TestProject(files) { Platform = random.From(TargetPlatform.All) }, Counts);
    }

    private static string Text(Random random, int size)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < random.Next(1 + (size * 8)); i++)
            bytes.AddRange(random.OneIn(2) ? Encoding.ASCII.GetBytes(random.From(Likely)) : [(byte)random.Next(256)]);
        return random.From(Encodings).GetString([.. bytes]);
    }
}
