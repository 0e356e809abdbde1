using PretrainGen.Generator.Emit;
using PretrainGen.Generator.Emit.NameIndex;
using PretrainGen.Generator.Emit.Storage;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Entities.Building;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Typing.Inference;
using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Tests.Support;
using PretrainGen.Generator.Tests.Tables;

namespace PretrainGen.Generator.Tests.Pipeline;

/// <summary>Work that grows with the rows asks in each row, or each line, whether somebody still wants it.</summary>
public sealed class CancellationTests : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly EntityModel _model = Models.Of("Name,Legs\nAnt,6\nBear,4\n");

    [Fact]
    public void Putting_tables_together() => AssertStops(token => TableMerger.Merge(_model.Group.Files, token));

    [Fact]
    public void Reading_the_cells_of_a_column() => AssertStops(token => TypeInference.TryRead(_model.Table.Columns[1], Int64Type.Plain, token));

    [Fact]
    public void Naming_the_rows() => AssertStops(token => new RowBuilder(
        _model.Group,
        _model.Table,
        new ColumnRoles(_model.Group, _model.Table),
        _model.Columns,
        _model.Shipped,
        new CellFindings()).Build(token));

    [Fact]
    public void Taking_the_positions_out_of_a_table()
    {
        var file = _model.Group.Files[0];

        AssertStops(token => TableFile.From(Reading.Csv("Name\nAnt\n"), file.Path, file.Options, file.Schemas, default, token));
    }

    [Fact]
    public void Writing_lines()
    {
        var writer = new SourceWriter(_source.Token);
        writer.Line($"before");

        AssertStops(_ => writer.Line($"after"));

        Assert.Equal("before\n", writer.ToString());
    }

    [Fact]
    public void Fitting_an_index_to_names() => AssertStops(token => NameIndexBuilder.Build(["Ant", "Bear"], token));

    [Fact]
    public void Gathering_texts() => AssertStops(token => TextStorage.For(
        Models.Of("Name\n" + string.Concat(Enumerable.Range(0, 513).Select(row => $"n{row}\n"))).Entity!, [], token));

    public void Dispose() => _source.Dispose();

    private void AssertStops(Action<CancellationToken> work)
    {
        _source.Cancel();
        Assert.Throws<OperationCanceledException>(() => work(_source.Token));
    }
}
