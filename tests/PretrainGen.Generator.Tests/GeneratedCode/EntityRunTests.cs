using System.Xml.Linq;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.GeneratedCode;

/// <summary>Everything that the generated types promise, called from C# of every platform.</summary>
public class EntityRunTests
{
    /// <summary>Every platform.</summary>
    public static TheoryData<string> Platforms => [.. TargetPlatform.All.Select(platform => platform.Name)];

    [Theory]
    [MemberData(nameof(Platforms))]
    public void The_enum_has_a_member_per_row(string platform) => Run(platform).AssertValues(
        ("Enum.GetNames(typeof(Animal))", "Wasp, Bee, Emu, Bear2_0, Ant"),
        ("(int)Animal.Ant", "36668"),
        ("(int)Animal.Emu", "8790"),
        ("Enum.GetNames(typeof(AnimalClass))", "Insect, Mammal"));

    [Theory]
    [MemberData(nameof(Platforms))]
    public void An_entry_reads_its_row(string platform) => Run(platform).AssertValues(
        ("AnimalTable.Get(Animal.Bear2_0).Key", "Bear2_0"),
        ("AnimalTable.Get(Animal.Bear2_0).Name", "Bear 2.0"),
        ("(int)AnimalTable.Get(Animal.Ant).Legs", "6"),
        ("(long?)AnimalTable.Get(Animal.Bear2_0).Genome", "3000000000"),
        ("(double?)AnimalTable.Get(Animal.Ant).Weight", "0.003"),
        ("(bool)AnimalTable.Get(Animal.Bee).Flies", "True"),
        ("AnimalTable.Get(Animal.Emu).Described.Value.ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture)", "1790-12-31"),
        ("(AnimalClass?)AnimalTable.Get(Animal.Bear2_0).Class", "Mammal"),
        ("(Animal?)AnimalTable.Get(Animal.Bee).Parent", "Wasp"),
        ("AnimalTable.Get(Animal.Ant).Related.ToArray()", "Bee, Wasp"),
        ("(int)AnimalTable.Get(Animal.Ant).TaxonId", "36668"),
        ("AnimalTable.Get(Animal.Emu).Nickname", "Runner"),
        ("AnimalTable.Get(Animal.Ant).Page", "https://example.org/ant?a=1&b=2"),
        ("AnimalTable.Get(Animal.Bee).Description", "Makes \"honey\" & <wax>."));

    [Theory]
    [MemberData(nameof(Platforms))]
    public void A_blank_cell_is_null_or_empty(string platform) => Run(platform).AssertValues(
        ("AnimalTable.Get(Animal.Wasp).Genome", "null"),
        ("AnimalTable.Get(Animal.Wasp).Weight", "null"),
        ("AnimalTable.Get(Animal.Wasp).Described", "null"),
        ("AnimalTable.Get(Animal.Emu).Class", "null"),
        ("AnimalTable.Get(Animal.Ant).Parent", "null"),
        ("AnimalTable.Get(Animal.Bee).Related.Count", "0"),
        ("AnimalTable.Get(Animal.Wasp).Nickname", "null"),
        ("AnimalTable.Get(Animal.Wasp).Page", "null"),
        ("AnimalTable.Get(Animal.Emu).Description", "null"));

    [Theory]
    [MemberData(nameof(Platforms))]
    public void The_table_lists_its_rows(string platform) => Run(platform).AssertValues(
        ("AnimalTable.Count", "5"),
        ("AnimalTable.Keys.ToArray()", "Ant, Bee, Wasp, Bear2_0, Emu"),
        ("AnimalTable.All.Select(entry => entry.Name)", "Ant, Bee, Wasp, Bear 2.0, emu"),
        ("((IReadOnlyList<AnimalEntry>)AnimalTable.All).Count", "5"),
        ("((IReadOnlyList<AnimalEntry>)AnimalTable.All)[3].Name", "Bear 2.0"),
        ("AnimalTable.All.Where(entry => entry.Legs > 4 && entry.Flies).Select(entry => entry.Key)", "Bee, Wasp"));

    [Theory]
    [MemberData(nameof(Platforms))]
    public void A_name_leads_to_its_row(string platform) => Run(platform).AssertValues(
        ("AnimalTable.Get(\"Bear 2.0\").Key", "Bear2_0"),
        ("AnimalTable.TryGet(\"emu\", out AnimalEntry entry) ? entry.Name : \"none\"", "emu"),
        ("AnimalTable.TryGet(\"Emu\", out AnimalEntry entry) ? entry.Name : \"none\"", "none"),
        ("AnimalTable.TryGet(\"\", out AnimalEntry entry)", "False"),
        ("AnimalTable.TryGet((string)null, out AnimalEntry entry)", "False"),
        ("AnimalTable.TryGet(\"a Bee.\".AsSpan(2, 3), out AnimalEntry entry) ? entry.Name : \"none\"", "Bee"),
        ("AnimalTable.TryGet(\"EMU\".AsSpan(), StringComparison.OrdinalIgnoreCase, out AnimalEntry entry) ? entry.Name : \"none\"", "emu"),
        ("AnimalTable.TryGet(\"EMU\".AsSpan(), StringComparison.Ordinal, out AnimalEntry entry)", "False"),
        ("AnimalTable.Parse(\"Bear 2.0\")", "Bear2_0"),
        ("AnimalTable.TryParse(\"Bee\", out Animal animal) ? animal : default(Animal)", "Bee"),
        ("AnimalTable.TryParse(\"bee\", out Animal animal)", "False"),
        ("AnimalTable.TryParse(null, out Animal animal)", "False"));

    [Theory]
    [MemberData(nameof(Platforms))]
    public void A_value_leads_to_its_rows(string platform) => Run(platform).AssertValues(
        ("AnimalTable.WhereClass(AnimalClass.Insect).ToArray()", "Ant, Bee, Wasp"),
        ("AnimalTable.WhereClass((AnimalClass)2).Count", "0"),
        ("AnimalTable.WhereParent((Animal)(-1)).Count", "0"),
        ("AnimalTable.WhereParent(Animal.Wasp).ToArray()", "Bee"),
        ("AnimalTable.WhereRelated(Animal.Wasp).ToArray()", "Ant"),
        ("AnimalTable.WhereRelated(Animal.Emu).Count", "0"),
        ("AnimalTable.TryGetByNickname(\"Runner\", out AnimalEntry entry) ? entry.Name : \"none\"", "emu"),
        ("AnimalTable.TryGetByNickname(\"Sprinter\", out AnimalEntry entry)", "False"),
        ("AnimalTable.TryGetByNickname(null, out AnimalEntry entry)", "False"),
        ("AnimalTable.TryGetByTaxonId(9644, out AnimalEntry entry) ? entry.Name : \"none\"", "Bear 2.0"),
        ("AnimalTable.TryGetByTaxonId(0, out AnimalEntry entry)", "False"));

    [Theory]
    [MemberData(nameof(Platforms))]
    public void What_is_not_there_is_said(string platform) => Run(platform).AssertMessages(
        ("AnimalTable.Get(\"Bea\")", "KeyNotFoundException", ["'Bea'", "Animal", "'Bee'"]),
        ("AnimalTable.Parse(\"wasp\")", "KeyNotFoundException", ["'wasp'", "'Wasp'"]),
        ("AnimalTable.Get((string)null)", "ArgumentNullException", ["name"]),
        ("AnimalTable.Get((Animal)5)", "ArgumentOutOfRangeException", ["Animal", "5"]),
        ("AnimalTable.Get((Animal)(-1))", "ArgumentOutOfRangeException", ["Animal", "-1"]),
        ("((Animal)5).ToEntry()", "ArgumentOutOfRangeException", ["Animal", "5"]),
        ("((Animal)5).ToName()", "ArgumentOutOfRangeException", ["Animal", "5"]),
        ("AnimalTable.TryGet(\"a\".AsSpan(), StringComparison.CurrentCulture, out AnimalEntry entry)", "ArgumentException", ["Ordinal"]),
        ("default(AnimalEntry).Key", "InvalidOperationException", ["Animal"]),
        ("default(AnimalEntry).Name", "InvalidOperationException", ["Animal"]),
        ("default(AnimalEntry).Legs", "InvalidOperationException", ["Animal"]),
        ("default(AnimalEntry).Related.Count", "InvalidOperationException", ["Animal"]),
        ("AnimalTable.All[5]", "ArgumentOutOfRangeException", ["index"]));

    [Theory]
    [MemberData(nameof(Platforms))]
    public void Names_and_facts_are_constants(string platform)
    {
        var result = Run(platform).RunSnippet("""
            const string Name = AnimalNames.Bear2_0;
            const int Legs = AnimalFacts.Ant.Legs;
            const long Genome = AnimalFacts.Bear2_0.Genome;
            const double Weight = AnimalFacts.Ant.Weight;
            const bool Flies = AnimalFacts.Bee.Flies;
            const AnimalClass Class = AnimalFacts.Bear2_0.Class;
            const Animal Parent = AnimalFacts.Bee.Parent;
            const string Description = AnimalFacts.Bee.Description;

            static string Run() { return string.Format(CultureInfo.InvariantCulture, "{0}|{1}|{2}|{3}|{4}|{5}|{6}|{7}", Name, Legs, Genome, Weight, Flies, Class, Parent, Description); }
            """);

        Assert.Equal("Bear 2.0|6|3000000000|0.003|True|Mammal|Wasp|Makes \"honey\" & <wax>.", result);
    }

    [Theory]
    [MemberData(nameof(Platforms))]
    public void A_member_is_its_row(string platform) => Run(platform).AssertValues(
        ("Animal.Bee.ToEntry().Legs", "6"),
        ("Animal.Bear2_0.ToName()", "Bear 2.0"),
        ("AnimalTable.Get(\"Bee\").Equals(Animal.Bee.ToEntry())", "True"),
        ("AnimalTable.Get(\"Bee\") == Animal.Ant.ToEntry()", "False"),
        ("AnimalTable.Get(\"Bee\").ToString()", "Bee"));

    [Fact]
    public void CSharp_14_reads_a_member_like_an_object()
    {
        foreach (var platform in TargetPlatform.All.Where(platform => platform.HasExtensionMembers))
        {
            Run(platform.Name).AssertValues(
                ("Animal.Bear2_0.Name", "Bear 2.0"),
                ("Animal.Bear2_0.Weight", "400.5"),
                ("Animal.Emu.Class", "null"),
                ("Animal.Ant.Related.ToArray()", "Bee, Wasp"),
                ("Animal.Parse(\"emu\")", "Emu"),
                ("Animal.TryParse(\"emu\", out var animal) ? animal : default", "Emu"));
        }
    }

    [Theory]
    [MemberData(nameof(Platforms))]
    public void Reading_allocates_nothing(string platform)
    {
        var result = Run(platform).RunSnippet("""
            static int Read()
            {
                int sum = 0;
                foreach (AnimalEntry entry in AnimalTable.All) sum += entry.Legs + entry.Name.Length + entry.Related.Count + entry.Related.AsSpan().Length;
                foreach (AnimalEntry insect in AnimalTable.WhereClass(AnimalClass.Insect)) sum += (int)insect.Key;
                foreach (Animal key in AnimalTable.Keys) sum += (int)key;
                sum += AnimalTable.TryGet("BEE".AsSpan(), StringComparison.OrdinalIgnoreCase, out AnimalEntry bee) ? bee.Legs : 0;
                return sum + (AnimalTable.TryGetByNickname("nobody", out bee) ? 1 : 0);
            }

            // What the JIT compiles in haste may allocate; what it compiles for good may not.
            static string Run()
            {
                long allocated = 1;
                for (int i = 0; i < 500 && allocated > 0; i++)
                {
                    long before = Allocated();
                    for (int j = 0; j < 100; j++) Read();
                    allocated = Allocated() - before;
                    if (allocated > 0) System.Threading.Thread.Sleep(10);
                }
                return allocated.ToString(CultureInfo.InvariantCulture);
            }

            // The older frameworks lack the method, but not the one that runs the tests.
            static readonly Func<long> Allocated = (Func<long>)typeof(GC).GetMethod("GetAllocatedBytesForCurrentThread").CreateDelegate(typeof(Func<long>));
            """);

        Assert.Equal("0", result);
    }

    [Fact]
    public void A_member_tells_what_its_row_says()
    {
        var ant = Run("net10.0").Compilation.GetTypeByMetadataName("Consumer.Animal")!.GetMembers("Ant").Single();

        var documentation = XElement.Parse(ant.GetDocumentationCommentXml(expandIncludes: true, cancellationToken: TestContext.Current.CancellationToken)!);

        var text = documentation.ToString();
        Assert.All(
            ["Lives in colonies.", "Legs", "0.003", "Insect", "animals.csv, row 1"],
            part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.Equal("https://example.org/ant?a=1&b=2", Assert.Single(documentation.Descendants("see"), see => see.Attribute("href") is not null).Attribute("href")!.Value);
    }

    [Theory]
    [MemberData(nameof(Platforms))]
    public void The_shipped_catalogue_answers(string platform) => Run(platform, ProjectFile.FromDisk(RepositoryRoot.Combine("data", "models.csv"))).AssertValues(
        ("ModelTable.Count", "37"),
        ("ModelTable.Get(\"wav2vec 2.0\").Year", "2020"),
        ("ModelTable.Get(Model.BERT).ArxivId", "1810.04805"),
        ("ModelTable.Get(Model.VisionTransformerViT).Published.Value.Month", "10"),
        ("ModelTable.WhereBuiltOn(Model.BERT).Select(model => model.Name)", "RoBERTa, wav2vec 2.0, VQ-Wav2Vec, HuBERT, UNITER"),
        ("ModelTable.WhereObjective(ModelObjective.Contrastive).Select(model => model.Name)", "SimCLR, MoCo, SwAV, wav2vec, wav2vec 2.0, CPC, VQ-Wav2Vec, CLIP"),
        ("ModelTable.TryGetByArxivId(\"1810.04805\", out ModelEntry entry) ? entry.Key : default(Model)", "BERT"),
        ("Model.SimCLR_Voice.ToEntry().Year", "null"),
        ("Model.SwAV.ToEntry().BuiltOn.ToArray()", "ResNet, SimCLR"),
        ("ModelNames.Wav2vec2_0", "wav2vec 2.0"),
        ("ModelFacts.BERT.Year", "2018"));

    private static GeneratorResult Run(string platform) => Run(platform, SampleTables.Animals);

    private static GeneratorResult Run(string platform, ProjectFile file) => new TestProject(file) { Platform = TargetPlatform.Named(platform) }.Run();
}
