using System.Collections.Immutable;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.GeneratedCode;

/// <summary>What small tables become, file by file, as somebody has read and accepted it.</summary>
public class OutputTests
{
    [Fact]
    public void Every_type_on_the_newest_platform() => Snapshot.Verify(Generate(TargetPlatform.Net100, SampleTables.Animals));

    [Fact]
    public void Every_type_on_the_oldest_platform() => Snapshot.Verify(Generate(TargetPlatform.Net472, SampleTables.Animals));

    [Fact]
    public void Every_table_of_a_document() => Snapshot.Verify(Generate(TargetPlatform.Net80, ProjectFile.Of("README.md", """
        # Models

        ## Vision

        | Model      | Year | Paper                                    |
        |:-----------|-----:|------------------------------------------|
        | **ResNet** | 2015 | [Link](https://arxiv.org/abs/1512.03385) |
        | `VGG`      | 2014 |                                          |

        ## Language

        | Model | Year | Class |
        |-------|------|-------|
        | BERT  | 2018 | 生成式 |
        | GPT   | 2018 | 生成式 |

        """, ("EntityName", "Model"))));

    [Fact]
    public void Two_files_of_one_entity() => Snapshot.Verify(Generate(
        TargetPlatform.Net80,
        ProjectFile.Of("a.csv", "Name,Moons\nEarth,1\nMars,2\n", ("EntityName", "Planet"), ("Emit", "Entries")),
        ProjectFile.Of("b.csv", "Name,Rings\nMars,0\nSaturn,7\n", ("EntityName", "Planet"), ("Emit", "Entries"))));

    [Fact]
    public void Names_alone_for_the_project_itself() => Snapshot.Verify(Generate(
        TargetPlatform.NetStandard20,
        ProjectFile.Of("colours.csv", "Name\nred\nlight-blue\n", ("Accessibility", "internal"), ("Emit", "Names"), ("Namespace", "Paint.Shop"))));

    private static IReadOnlyList<GeneratedSource> Generate(TargetPlatform platform, params ProjectFile[] files) =>
        new TestProject(files) { Platform = platform }.Run().AssertCompiles().Sources;
}
