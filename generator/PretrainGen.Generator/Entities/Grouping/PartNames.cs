using PretrainGen.Generator.Common;
using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator.Entities.Grouping;

/// <summary>
/// What the parts of a file may be called: after the nearest heading that tells them apart, after the file, or after its folder.
/// </summary>
internal sealed class PartNames
{
    private readonly TableFile _file;
    private readonly IReadOnlyList<EquatableArray<TableValues>> _parts;
    private readonly ILookup<string, EquatableArray<TableValues>> _partsByHeader;
    private readonly string[] _title;

    /// <param name="file">The file.</param>
    /// <param name="parts">Its tables, in parts.</param>
    public PartNames(TableFile file, IReadOnlyList<EquatableArray<TableValues>> parts)
    {
        _file = file;
        _parts = parts;
        _title = TitleOf(CommonPath(file.Sections));
        _partsByHeader = parts
            .SelectMany(part => part.Take(1)
                .SelectMany(table => table.Header)
                .Select(HeaderSet.Plain)
                .Distinct()
                .Select(header => (header, part)))
            .ToLookup(pair => pair.header, pair => pair.part, StringComparer.Ordinal);
    }

    /// <summary>The names of a part, the best one first.</summary>
    public IEnumerable<string> Of(int index)
    {
        var part = _parts[index];
        var names = (_parts.Count == 1 ? NamesOfAll() : NamesAmongOthers(part)).Where(name => name.Length > 0).Distinct().ToList();
        return names.Count switch
        {
            0 => [EntityName.FromFileName(_file.FileName)],
            _ when _parts.Count == 1 => names,
            _ => [.. names, .. Qualified(names[0], part)],
        };
    }

    // A file that has one entity is called after it, unless its name says nothing.
    private IEnumerable<string> NamesOfAll()
    {
        var all = _file.Sections;
        return OwnName.Length > 0
            ? [OwnName, EntityName.FromWholeStem(_file.FileName)]
            : [NameFromHeadings(all), .. TitleNames, NameFromCommonWords(all), FolderName];
    }

    private IEnumerable<string> NamesAmongOthers(EquatableArray<TableValues> part)
    {
        var heading = NameFromHeadings(part);
        if (heading.Length > 0)
            return [heading, NameFromCommonWords(part)];

        // What goes through the sections of a document is called after the document.
        IEnumerable<string> document = part.Any(IsDirectlyBelowTitle) ? [.. TitleNames, OwnName] : [OwnName, .. TitleNames];
        return document.Any(name => name.Length > 0) ? [.. document, NameFromCommonWords(part)] : [NameFromCommonWords(part), FolderName];
    }

    private string OwnName => EntityName.IsGeneral(_file.FileName) ? "" : EntityName.FromFileName(_file.FileName);

    private string FolderName => EntityName.FromFolders(_file.Options.Folders);

    private IEnumerable<string> TitleNames => Enumerable.Reverse(_title).Select(EntityName.FromHeading);

    // The heading that is nearest to each table or, where the tables lie under several, the one above these that is not above all others.
    private string NameFromHeadings(EquatableArray<TableValues> part)
    {
        var nearest = part.Select(Nearest).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var name = nearest.Count == 1 ? EntityName.FromHeading(nearest[0]) : "";
        return name.Length > 0 || part.Count == 0
            ? name
            : CommonPath(part).Skip(_title.Length).Reverse().Select(EntityName.FromHeading).FirstOrDefault(text => text.Length > 0) ?? "";
    }

    private static string NameFromCommonWords(EquatableArray<TableValues> part) =>
        part.Count < 2 ? "" : EntityName.FromHeading(HeadingTitle.CommonWords(part.Select(Nearest)));

    // Of two tables under one heading, the second is told apart by a column that the first lacks.
    private IEnumerable<string> Qualified(string name, EquatableArray<TableValues> part) =>
        from header in part.Take(1).SelectMany(table => table.Header)
        where _partsByHeader[HeaderSet.Plain(header)].Count() == 1
        let column = EntityName.FromHeading(header)
        where column.Length > 0 && !name.EndsWith(column, StringComparison.OrdinalIgnoreCase)
        select name + column;

    private bool IsDirectlyBelowTitle(TableValues table) => table.Headings.Count == _title.Length && _title.Length > 0;

    private static string Nearest(TableValues table) => table.Headings.LastOrDefault(heading => heading.Length > 0) ?? "";

    // The outermost heading that is above all tables; what is below it may be the heading of a few that lie under several.
    private static string[] TitleOf(string[] common) => [.. common.Take(Array.FindIndex(common, heading => heading.Length > 0) + 1)];

    private static string[] CommonPath(EquatableArray<TableValues> tables)
    {
        if (tables.Count == 0)
            return [];

        var first = tables[0].Headings;
        var depth = first.Count;
        foreach (var table in tables)
            depth = Math.Min(depth, first.Zip(table.Headings, (one, other) => one == other).TakeWhile(isSame => isSame).Count());
        return [.. first.Take(depth)];
    }
}
