using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Entities.Grouping;
using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator.Tests.Entities;

/// <summary>The generator and the rules, and an editor at each keystroke, interpret a table once.</summary>
public class SharedModelTests
{
    private static readonly ProjectFile Animals = ProjectFile.Of("animals.csv", "Name,Legs\nAnt,6\nBear,4\n");
    private static readonly ProjectFile Plants = ProjectFile.Of("plants.csv", "Name\nFern\n");

    [Fact]
    public void Unchanged_files_have_one_model()
    {
        AdditionalText[] files = [new TestAdditionalText(Animals), new TestAdditionalText(Plants)];

        Assert.Equal(ModelsOf(files), ModelsOf(files));
    }

    [Fact]
    public void An_edit_makes_a_model_of_its_entity_alone()
    {
        var plants = new TestAdditionalText(Plants);
        var before = ModelsOf(new TestAdditionalText(Animals), plants);
        var after = ModelsOf(new TestAdditionalText(ProjectFile.Of("animals.csv", "Name,Legs\nAnt,6\nBear,2\n")), plants);

        Assert.NotSame(before[0], after[0]);
        Assert.Same(before[1], after[1]);
    }

    [Fact]
    public void Other_metadata_make_another_model()
    {
        var file = new TestAdditionalText(Animals);
        var before = Read([file], Animals);
        var after = Read([file], ProjectFile.Of("animals.csv", "", ("Key", "Legs")));

        Assert.NotSame(before[0], after[0]);
        Assert.Equal("Ant", before[0].Entity!.Rows[0].Name);
        Assert.Equal("6", after[0].Entity!.Rows[0].Name);
    }

    [Fact]
    public void What_is_called_off_is_not_kept()
    {
        var latest = new LastResult<string, object>();
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => latest.Get("a", Make, source.Token));
        var made = latest.Get("a", Make, CancellationToken.None);
        Assert.Same(made, latest.Get("a", Make, CancellationToken.None));
        Assert.NotSame(made, latest.Get("b", Make, CancellationToken.None));

        static object Make(string input, CancellationToken cancellation)
        {
            cancellation.ThrowIfCancellationRequested();
            return new object();
        }
    }

    private static List<EntityModel> ModelsOf(params AdditionalText[] files) => Read(files, Animals, Plants);

    private static List<EntityModel> Read(IReadOnlyList<AdditionalText> files, params IReadOnlyList<ProjectFile> declared)
    {
        var options = new TestOptionsProvider("Consumer", declared, "");
        var requests = files.Select(file => DeclaredTable.From((file, options), CancellationToken.None)).OfType<DeclaredTable>();
        return EntityGroup.AllOf(requests.Select(request => DeclaredTable.Read(request, CancellationToken.None)), CancellationToken.None)
            .Select(group => EntityModel.Of(group, CancellationToken.None))
            .ToList();
    }
}
