using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Entities.Grouping;

/// <summary>
/// Finds the entities that foreign keys lead to, by the name that a data package gives a table or by the name of its file.
/// </summary>
internal sealed class ForeignLinks
{
    private readonly Dictionary<string, EntityGroup> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, (TableFile File, EntityGroup Group)> _byFileName;

    // The tables of a package share the list of its tables.
    private readonly Dictionary<EquatableArray<ResourcePath>, ILookup<string, string>> _pathsOfPackages = [];

    private ForeignLinks(IReadOnlyList<EntityGroup> groups)
    {
        _byFileName = groups
            .SelectMany(group => group.Files.Select(file => (file, group)))
            .ToLookup(pair => pair.file.FileName, StringComparer.OrdinalIgnoreCase);
        foreach (var files in _byFileName)
        {
            Add(files.Key, files.First().Group);
            Add(EntityName.Stem(files.Key), files.First().Group);
        }

        foreach (var group in groups)
            Add(group.Name, group);
    }

    /// <summary>The groups with their links, and with the columns that others refer to.</summary>
    public static IEnumerable<EntityGroup> Resolve(IReadOnlyList<EntityGroup> groups)
    {
        if (groups.All(group => group.Schema is null))
            return groups;

        var links = new ForeignLinks(groups);
        var linked = groups.Select(group => group with { Links = links.Of(group).ToEquatableArray() }).ToList();
        var referred = linked.SelectMany(ColumnsReferredTo).ToLookup(pair => pair.Entity, pair => pair.Headers);
        return linked.Select(group => group with { ReferredTo = referred[(group.Namespace, group.Name)].Distinct().ToEquatableArray() });
    }

    private static IEnumerable<((string Namespace, string Name) Entity, EquatableArray<string> Headers)> ColumnsReferredTo(
        EntityGroup entity) =>
        from key in entity.ForeignKeys
        let link = entity.LinkOf(key)
        where link is not null && !entity.IsToItself(key)
        select ((link.Namespace, link.Name), key.ReferencedFields.Select(name => name.Value).ToEquatableArray());

    private IEnumerable<ForeignLink> Of(EntityGroup entity) =>
        from name in entity.ForeignKeys.Select(key => key.Resource?.Value).OfType<string>().Distinct()
        let target = Find(entity, name)
        where target is not null
        select new ForeignLink(name, target.Namespace, target.Name);

    private EntityGroup? Find(EntityGroup group, string resource)
    {
        var path = group.Files.SelectMany(file => PathsOf(file.Schemas.Siblings)[resource]).FirstOrDefault();
        return path is null ? Named(resource) : At(path) ?? Named(resource);
    }

    private ILookup<string, string> PathsOf(EquatableArray<ResourcePath> package)
    {
        if (!_pathsOfPackages.TryGetValue(package, out var paths))
        {
            paths = package.ToLookup(sibling => sibling.Name, sibling => sibling.Path, StringComparer.Ordinal);
            _pathsOfPackages.Add(package, paths);
        }

        return paths;
    }

    private EntityGroup? Named(string name) => _byName.TryGetValue(name, out var group) ? group : null;

    private EntityGroup? At(string path)
    {
        var files = _byFileName[TableFile.NameOf(path)];
        var exact = files.Where(pair => pair.File.Path.Replace('\\', '/').EndsWith("/" + path, StringComparison.OrdinalIgnoreCase));
        return exact.Concat(files).FirstOrDefault().Group;
    }

    private void Add(string name, EntityGroup group)
    {
        if (!_byName.ContainsKey(name))
            _byName.Add(name, group);
    }
}
