using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Project;
using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Rules.Consistency;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Rules;

/// <summary>
/// The tables of a project as the rules see them, and what each rule finds. It lives as long as the options of the project do.
/// </summary>
internal sealed class TableWorkspace
{
    private readonly AnalyzerOptions _options;
    private readonly CancellableLazy<List<CheckedEntity>> _entities;
    private readonly ConcurrentDictionary<string, DataFile> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<TableRule, CancellableLazy<ILookup<string, Finding>>> _findings = new();

    private TableWorkspace(AnalyzerOptions options)
    {
        _options = options;
        _entities = new(Check);
    }

    /// <summary>The tables of the project that has these options.</summary>
    public static TableWorkspace Of(AnalyzerOptions options) =>
        Memory.Get(options, (owner, _) => new TableWorkspace(owner), CancellationToken.None);

    /// <summary>The entities of the project.</summary>
    public IReadOnlyList<CheckedEntity> Entities(CancellationToken cancellation) => _entities.Get(cancellation);

    /// <summary>What a rule finds in a file.</summary>
    public IEnumerable<Finding> FindingsIn(string path, TableRule rule, CancellationToken cancellation) =>
        _findings.GetOrAdd(rule, key => new(token => FindAll(key, token))).Get(cancellation)[path];

    // A schema that several tables share is wrong once.
    private ILookup<string, Finding> FindAll(TableRule rule, CancellationToken cancellation) => _entities.Get(cancellation)
        .SelectMany(entity => RepeatedFindings.Merge(
            rule.FindIn(entity, cancellation).Where(finding => !WaiverList.Waives(entity, rule, finding, cancellation))))
        .GroupBy(finding => finding.Place)
        .SelectMany(found => found.GroupBy(finding => finding.Words, StringComparer.Ordinal).Select(same => same.First()))
        .ToLookup(finding => finding.Place.File.Path, StringComparer.Ordinal);

    private List<CheckedEntity> Check(CancellationToken cancellation)
    {
        var packages = new HashSet<string>(StringComparer.Ordinal);
        var project = new List<CheckedEntity>();
        var projectFiles = _options.AdditionalFiles
            .Where(file => ItemMetadata.IsProject(_options.AnalyzerConfigOptionsProvider.GetOptions(file)))
            .Select(FileOf)
            .ToList();
        project.AddRange(ProjectTables.Of(_options, cancellation).Entities.Select((entity, number) => new CheckedEntity(
            entity.Model,
            entity.Files.Select((file, number) => Check(file, number, packages)).ToList())
        {
            IsFirst = number == 0,
            Project = project,
            ProjectFiles = projectFiles,
        }));
        return project;
    }

    // What is wrong with a package is reported once: its tables and its faults may both be many.
    private CheckedFile Check(TableReading file, int number, HashSet<string> packages) => new(number, FileOf(file.Declared.File), file)
    {
        SchemaFile = file.Schema.SchemaFile is { } schema ? FileOf(schema) : null,
        ShippedFile = file.Declared.Shipped is { } shipped ? FileOf(shipped) : null,
        PackageFile = file.Schema.PackageFile is { } package ? FileOf(package) : null,
        PackageFaults = file.Schema is { PackageFile.Path: var path, PackageDocument: { } document }
            ? packages.Add(path) ? document.Faults : document.OwnFaults
            : ImmutableArray<Fault<SchemaFault, TextSpan>>.Empty,
    };

    private DataFile FileOf(AdditionalText file) =>
        _files.GetOrAdd(file.Path, _ => new(file, _options.AnalyzerConfigOptionsProvider.GetOptions(file)));
}
