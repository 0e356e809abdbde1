using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Naming;
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
    private readonly HeadingTree _headings;
    private readonly string[] _headingNames;

    /// <param name="file">The file.</param>
    /// <param name="parts">Its tables, in parts.</param>
    public PartNames(TableFile file, IReadOnlyList<EquatableArray<TableValues>> parts)
    {
        _file = file;
        _parts = parts;
        _headings = new HeadingTree(file.Sections, parts);
        _headingNames = [.. parts.Select((_, index) => NameFromHeadings(index))];
        _partsByHeader = parts
            .SelectMany(part => part.Take(1)
                .SelectMany(table => table.Header)
                .Select(HeaderSet.Plain)
                .Distinct()
                .Select(header => (header, part)))
            .ToLookup(pair => pair.header, pair => pair.part, StringComparer.Ordinal);
    }

    private string OwnName => EntityName.IsGeneral(_file.FileName) ? "" : EntityName.FromFileName(_file.FileName);

    private string FolderName => EntityName.FromFolders(_file.Options.Folders);

    private string DocumentName => OwnName.Length > 0 ? OwnName : TitleName;

    private string TitleName => EntityName.FromHeading(_headings.Title);

    /// <summary>The names of a part, the best one first.</summary>
    public IEnumerable<string> Of(int index)
    {
        var names = (_parts.Count == 1 ? NamesOfAll() : NamesAmongOthers(index)).Where(name => name.Length > 0).Distinct().ToList();
        return names.Count switch
        {
            0 => [.. ColumnNames(index), EntityName.FromFileName(_file.FileName)],
            _ when _parts.Count == 1 => names,
            _ => [.. names, .. Qualified(names[0], index)],
        };
    }

    // A file that has one entity is called after it, unless its name says nothing.
    private IEnumerable<string> NamesOfAll()
    {
        var all = _file.Sections;
        return OwnName.Length > 0
            ? [OwnName, EntityName.FromWholeStem(_file.FileName)]
            : [_headingNames[0], TitleName, NameFromCommonWords(all), FolderName];
    }

    private IEnumerable<string> NamesAmongOthers(int index)
    {
        var part = _parts[index];
        var heading = _headingNames[index];
        if (heading.Length > 0)
            return ReservedNames.OfDotNet.Contains(heading) ? [DocumentName + heading] : [heading, NameFromCommonWords(part)];

        // What goes through the sections of a document is called after the document.
        IEnumerable<string> document = part.Any(_headings.IsDirectlyBelowTitle) ? [TitleName, OwnName] : [OwnName, TitleName];
        return document.Any(name => name.Length > 0) ? [.. document, NameFromCommonWords(part)] : [NameFromCommonWords(part), FolderName];
    }

    private string NameFromHeadings(int part)
    {
        var names = _headings.Above(part).Select(heading => (Heading: heading, Name: EntityName.FromHeading(heading.Text))).ToList();
        names.RemoveAll(pair => pair.Name.Length == 0);
        return names.Find(pair => !_headings.IsOfOthers(part, pair.Heading)).Name ?? names.FirstOrDefault().Name ?? "";
    }

    private static string NameFromCommonWords(EquatableArray<TableValues> part) =>
        part.Count < 2 ? "" : EntityName.FromHeading(HeadingTitle.CommonWords(part.Select(HeadingTree.Nearest)));

    // Of two tables under one heading, the second is told apart by a column that the first lacks. What is called alike in two documents is
    // told apart by these.
    private IEnumerable<string> Qualified(string name, int index)
    {
        var isOfDocument = DocumentName.Length == 0 || name.StartsWith(DocumentName, StringComparison.Ordinal);
        string[] byDocument = isOfDocument ? [] : [DocumentName + name];
        var byColumn = ColumnNames(index)
            .Where(column => !name.EndsWith(column, StringComparison.OrdinalIgnoreCase))
            .Select(column => name + column);
        var isFirst = Array.IndexOf(_headingNames, name, 0, index) < 0;
        return isFirst ? byDocument.Concat(byColumn) : byColumn.Concat(byDocument);
    }

    // The columns that no other part has.
    private IEnumerable<string> ColumnNames(int index) => _parts.Count == 1
        ? []
        : _parts[index].Take(1)
            .SelectMany(table => table.Header)
            .Where(header => _partsByHeader[HeaderSet.Plain(header)].Count() == 1)
            .Select(EntityName.FromHeading)
            .Where(name => name.Length > 0);
}
