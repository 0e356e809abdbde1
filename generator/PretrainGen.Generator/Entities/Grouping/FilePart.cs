using PretrainGen.Generator.Common;
using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator.Entities.Grouping;

/// <summary>The tables of a file that belong together.</summary>
/// <param name="File">The file with these tables alone.</param>
/// <param name="Names">What they may be called, the best name first; at least one.</param>
/// <param name="IsWhole">Whether these are all tables of the file.</param>
internal sealed record FilePart(TableFile File, EquatableArray<string> Names, bool IsWhole)
{
    // Each entity costs some files of code. A document with more kinds of tables than this is no catalogue; its tables are one entity.
    private const int MostParts = 100;

    /// <summary>The parts of a file, found once for as long as its content lives.</summary>
    public static EquatableArray<FilePart> Of(TableFile file) =>
        Memory.Get(file, (owner, _) => Split(owner).ToEquatableArray(), CancellationToken.None);

    private static IEnumerable<FilePart> Split(TableFile file)
    {
        var parts = IsOneEntity(file) ? [] : ByHeaders(file.Sections);
        if (parts.Count is 0 or > MostParts)
            parts = [file.Sections];

        var names = new PartNames(file, parts);
        return parts.Select((part, index) => new FilePart(
            file.With(part, isWhole: parts.Count == 1), names.Of(index).ToEquatableArray(), parts.Count == 1));
    }

    private static bool IsOneEntity(TableFile file) =>
        file.Options.EntityName.Length > 0 || file.Schema is not null || file.Sections.Count < 2;

    // Headers without any row are the start of a list, or of nothing: they take part where others have the same.
    private static List<EquatableArray<TableValues>> ByHeaders(EquatableArray<TableValues> sections) => sections
        .Select(section => (Table: section, Headers: new HeaderSet(section.Header)))
        .GroupBy(section => section.Headers.Key, StringComparer.Ordinal)
        .Where(same => same.Any(section => section.Table.RowCount > 0))
        .Select(same => same.Select(section => same.First().Headers.Spell(section.Table)).ToEquatableArray())
        .ToList();
}
