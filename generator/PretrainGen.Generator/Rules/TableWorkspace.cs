using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Entities.Grouping;
using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Rules.Consistency;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Rules;

/// <summary>The tables of a project, read and interpreted once for all rules. It lives as long as the project's files and options do.</summary>
internal sealed class TableWorkspace
{
    private static readonly ConditionalWeakTable<AnalyzerOptions, TableWorkspace> Workspaces = new();

    private readonly AnalyzerOptions _options;
    private readonly CancellableLazy<List<CheckedEntity>> _entities;
    private readonly ConcurrentDictionary<string, DataFile> _sources = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<TableRule, CancellableLazy<ILookup<string, Finding>>> _findings = new();

    private TableWorkspace(AnalyzerOptions options)
    {
        _options = options;
        _entities = new(ReadEntities);
    }

    /// <summary>The tables of the project that has these options.</summary>
    public static TableWorkspace Of(AnalyzerOptions options) => Workspaces.GetValue(options, key => new(key));

    /// <summary>The entities of the project.</summary>
    public IReadOnlyList<CheckedEntity> Entities(CancellationToken cancellation) => _entities.Get(cancellation);

    /// <summary>What a rule finds in a file.</summary>
    public IEnumerable<Finding> FindingsIn(string path, TableRule rule, CancellationToken cancellation) =>
        _findings.GetOrAdd(rule, key => new(token => FindAll(key, token))).Get(cancellation)[path];

    // A schema that several tables share is wrong once.
    private ILookup<string, Finding> FindAll(TableRule rule, CancellationToken cancellation) => _entities.Get(cancellation)
        .SelectMany(entity => rule.FindIn(entity, cancellation).Where(finding => !WaiverList.Waives(entity.Model, rule, finding, cancellation)))
        .GroupBy(finding => finding.Place)
        .SelectMany(found => found.GroupBy(finding => finding.Words, StringComparer.Ordinal).Select(same => same.First()))
        .ToLookup(finding => finding.Place.File.Path, StringComparer.Ordinal);

    private List<CheckedEntity> ReadEntities(CancellationToken cancellation)
    {
        var schemas = SchemaFiles.Among(_options.AdditionalFiles);
        var packages = new HashSet<string>(StringComparer.Ordinal);
        var files = _options.AdditionalFiles
            .Select(file => DeclaredTable.From((file, _options.AnalyzerConfigOptionsProvider), cancellation))
            .OfType<DeclaredTable>()
            .GroupBy(request => request.File.Path, StringComparer.Ordinal)
            .Select(same => Read(DeclaredTable.WithSchema((same.First(), schemas), cancellation), packages, cancellation))
            .ToDictionary(file => file.Content.Path, StringComparer.Ordinal);
        return EntityGroup.AllOf(files.Values.Select(file => file.Content), cancellation)
            .Select(group => new CheckedEntity(
                EntityModel.Of(group, cancellation),
                group.Files.Select((content, number) => files[content.Path] with { Number = number }).ToList()))
            .ToList();
    }

    // What is wrong with a package is asked for once: its tables and its faults may both be many.
    private CheckedFile Read(DeclaredTable request, HashSet<string> packages, CancellationToken cancellation)
    {
        var schema = request.Source.Read(cancellation);
        var document = request.ReadTable(schema, cancellation);
        return new CheckedFile(0, SourceOf(request.File), request, request.WithoutPositions(document, schema, cancellation), document, schema)
        {
            SchemaFile = schema.SchemaFile is null ? null : SourceOf(schema.SchemaFile),
            PackageFile = schema.PackageFile is null ? null : SourceOf(schema.PackageFile),
            PackageFaults = schema is { PackageFile: { } file, PackageDocument: { } package }
                ? packages.Add(file.Path) ? package.Faults : package.OwnFaults
                : ImmutableArray<Fault<SchemaFault, TextSpan>>.Empty,
        };
    }

    private DataFile SourceOf(AdditionalText file) =>
        _sources.GetOrAdd(file.Path, _ => new(file, _options.AnalyzerConfigOptionsProvider.GetOptions(file)));
}
