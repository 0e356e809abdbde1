using PretrainGen.Tool.Drafting;

namespace PretrainGen.Tool.Tests.Drafting;

/// <summary>A folder of tables that a test drafts schemas of.</summary>
internal sealed class DraftFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("表 draft ");

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>The full path of a file of the folder.</summary>
    public string this[string name] => Path.Combine(_folder.FullName, name);

    /// <summary>Writes a file.</summary>
    public string Write(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }

    /// <summary>The text of a file.</summary>
    public string Read(string name) => File.ReadAllText(this[name]);

    /// <summary>What is drafted of a table.</summary>
    public static async Task<DraftResult> DraftAsync(string name, string text, bool rules = false)
    {
        using var folder = new DraftFolder();
        var request = new DraftRequest(folder.Write(name, text)) { ProposesRules = rules };
        return await TableDrafter.DraftAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The text of the schema that is drafted of a table.</summary>
    public static async Task<string> SchemaOfAsync(string name, string text)
    {
        var result = await DraftAsync(name, text);
        Assert.Null(result.Refusal);
        return result.Text;
    }
}
