using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Entities.Grouping;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Project;
using PretrainGen.Generator.Tests.Support;

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
    public void An_edit_that_changes_no_value_keeps_the_model()
    {
        var plants = new TestAdditionalText(Plants);
        var before = ModelsOf(new TestAdditionalText(Animals), plants);
        var after = ModelsOf(new TestAdditionalText(ProjectFile.Of("animals.csv", "Name,Legs\n\"Ant\",6\nBear,4\n")), plants);

        Assert.Same(before[0], after[0]);
    }

    [Fact]
    public void Projects_that_share_a_text_do_not_make_each_other_read_it_again()
    {
        var text = new TestAdditionalText(Animals);
        List<EntityModel> Of(string rootNamespace) => ProjectTables.Of([text], new TestOptionsProvider(rootNamespace, [Animals], ""), CancellationToken.None).Entities
            .Select(entity => entity.Model)
            .ToList();

        var first = Of("One");
        var second = Of("Two");

        Assert.NotEqual(first, second);
        Assert.Equal(first, Of("One"));
        Assert.Equal(second, Of("Two"));
        Assert.Same(first[0].Group.Files[0].Sections[0], second[0].Group.Files[0].Sections[0]);
    }

    [Fact]
    public void An_entity_that_others_refer_to_is_merged_once()
    {
        var files = new[]
        {
            ProjectFile.Of("makers.csv", "Name\nAcme\n"),
            ProjectFile.Of("things.csv", "Name,Maker\nAnvil,Acme\n"),
            ProjectFile.Schema("things.schema.json", """{ "fields": [{ "name": "Name" }, { "name": "Maker" }], "foreignKeys": [{ "fields": "Maker", "reference": { "resource": "makers", "fields": "Name" } }] }"""),
        };

        var makers = Models.Of(files)[0];

        Assert.True(makers.Group.IsReferredTo);
        Assert.Same(makers.Table, MergedTable.Of(makers.Group.Files, CancellationToken.None));
        Assert.Same(ForeignRows.Of(makers.Group, CancellationToken.None), ForeignRows.Of(makers.Group, CancellationToken.None));
    }

    private static List<EntityModel> ModelsOf(params AdditionalText[] files) => Read(files, Animals, Plants);

    private static List<EntityModel> Read(IReadOnlyList<AdditionalText> files, params IReadOnlyList<ProjectFile> declared) => ProjectTables
        .Of(files, new TestOptionsProvider("Consumer", declared, ""), CancellationToken.None).Entities
        .Select(entity => entity.Model)
        .ToList();
}
