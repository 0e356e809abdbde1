using PretrainGen.Package.Tests.Support;

namespace PretrainGen.Package.Tests.Consumers;

/// <summary>Where tables lie, and what their files are called.</summary>
public class FileTests(PackageFeed feed)
{
    [MatrixFact("a table outside the project's folder, linked")]
    public void A_table_outside_of_the_project()
    {
        using var consumer = new Consumer(feed)
            .Write("shared/models.csv", "Model,Year\nBERT,2018\nCLIP,x\n")
            .Write("shared/models.schema.json", """{ "fields": [ { "name": "Model", "type": "string" }, { "name": "Year", "type": "year" } ] }""")
            .Project("<PretrainTable Include=\"../shared/models.csv\" Link=\"Data/models.csv\" />", file: "app/consumer.csproj")
            .Write("app/Program.cs", "System.Console.WriteLine(Shop.ModelTable.Count);");

        var run = consumer.Run("build", "app", "-nologo", "-nodeReuse:false").AssertFails();

        Assert.Contains(Path.Combine("shared", "models.csv") + "(3,6): error PTG2001: 'CLIP': Year is 'x'", Assert.Single(run.Findings), StringComparison.Ordinal);
    }

    [MatrixFact("a data package two folders up that keeps schemas in files of their own")]
    public void A_schema_that_a_data_package_names()
    {
        using var consumer = new Consumer(feed)
            .Write("it's a (package)/datapackage.json", """
                { "resources": [
                  { "path": "data/1/models.csv", "schema": "schemas/models.json", "dialect": { "header": false } },
                  { "path": "data/1/papers.csv", "schema": "schemas/gone.json" },
                  { "path": "data/1/years.csv", "schema": "https://example.org/years.json" } ] }
                """)
            .Write("it's a (package)/schemas/models.json", """{ "fields": [ { "name": "Model", "type": "string" }, { "name": "Year", "type": "year" } ], "primaryKey": "Model" }""")
            .Write("it's a (package)/schemas/others.json", "no schema")
            .Write("it's a (package)/data/1/models.csv", "BERT,2018\nCLIP,x\n")
            .Write("it's a (package)/data/1/papers.csv", "Paper,Year\nDevlin,2018\n")
            .Write("it's a (package)/data/1/years.csv", "Name,Year\nFirst,2018\n")
            .Project("<PretrainTable Include=\"../it's a (package)/data/1/*.csv\" />", file: "app/consumer.csproj")
            .Write("app/Program.cs", "System.Console.WriteLine(Shop.ModelTable.Count);");

        var findings = consumer.Run("build", "app", "-nologo", "-nodeReuse:false").AssertFails().Findings;

        Assert.Equal(3, findings.Count);
        Assert.Contains(findings, line => line.Contains("models.csv(2,6): error PTG2001: 'CLIP': Year is 'x'", StringComparison.Ordinal));
        Assert.Contains(findings, line => line.Contains("datapackage.json(3,44): error PTG4003: 'schemas/gone.json'", StringComparison.Ordinal));
        Assert.Contains(findings, line => line.Contains("datapackage.json(4,43): warning PTG4006: 'https://example.org/years.json'", StringComparison.Ordinal));
    }

    [MatrixFact("a schema beside an additional file with PretrainTable=\"true\"")]
    public void A_schema_beside_an_additional_file()
    {
        using var consumer = new Consumer(feed).Project("<AdditionalFiles Include=\"models.csv\" PretrainTable=\"true\" EntityName=\"Net\" />")
            .Write("models.csv", "Model,Year\nBERT,2018\n")
            .Write("models.schema.json", """{ "fields": [ { "name": "Model" }, { "name": "Year", "type": "year" } ], "primaryKey": "Model" }""")
            .Write("Program.cs", "using Shop;\nSystem.Console.WriteLine(Net.BERT.ToEntry().Year);");

        Assert.Equal("2018", consumer.Execute());
    }

    [MatrixFact("files called with blanks, #, ;, Chinese and emoji")]
    public void Files_with_unusual_names()
    {
        using var consumer = new Consumer(feed).Project("<PretrainTable Include=\"tables/*.csv\" />")
            .Write("tables/my models.csv", "Name\nBERT\n")
            .Write("tables/c# things.csv", "Name\nRecord\n")
            .Write("tables/a;b.csv", "Name\nOne\n")
            .Write("tables/模型.csv", "名称\n悟道\n")
            .Write("tables/🎈parties.csv", "Name\nBirthday\n")
            .Write("Program.cs", "using Shop;\nSystem.Console.WriteLine($\"{MyModel.BERT} {CThing.Record} {AB.One} {模型Table.Count} {Party.Birthday}\");");

        Assert.Equal("BERT Record One 1 Birthday", consumer.Execute());
    }

    [MatrixFact("tables in GBK, in UTF-16 without a mark, and of random bytes")]
    public void Files_in_other_encodings()
    {
        using var consumer = new Consumer(feed).Project("<PretrainTable Include=\"*.csv\" />").Write("Program.cs", "return 0;");
        File.WriteAllBytes(consumer.PathOf("gbk.csv"), [.. "Name,Text\n"u8, 0xC4, 0xA3, 0xD0, 0xCD, (byte)',', 0xD6, 0xD0, 0xCE, 0xC4, (byte)'\n', .. "b,c\n"u8]);
        File.WriteAllBytes(consumer.PathOf("wide.csv"), System.Text.Encoding.Unicode.GetBytes("Name,Text\na,b\n"));
        File.WriteAllBytes(consumer.PathOf("bytes.csv"), [.. Enumerable.Range(0, 4096).Select(i => (byte)((i * 167) + (i / 256)))]);

        var run = consumer.Build();

        Assert.All((string[])["gbk.csv", "wide.csv", "bytes.csv"], file => Assert.Contains(run.Findings, line => line.Contains(file, StringComparison.Ordinal) && line.Contains("PTG1006", StringComparison.Ordinal)));
        Assert.Equal(run.Findings, run.Complaints);
    }

    [MatrixFact("tables that are not there, are folders, or are locked")]
    public void Files_that_cannot_be_opened()
    {
        using var consumer = new Consumer(feed)
            .Project("<PretrainTable Include=\"gone.csv\" /><PretrainTable Include=\"folder.csv\" /><PretrainTable Include=\"locked.csv\" /><PretrainTable Include=\"models.csv\" />")
            .Write("locked.csv", "Name\nBERT\n")
            .Write("models.csv", "Model,Year\nBERT,2018\n")
            .Write("folder.csv/readme.txt", "")
            .Write("Program.cs", "return 0;");

        // .NET keeps others of its processes out of a file everywhere, not on Windows alone.
        using var locked = new FileStream(consumer.PathOf("locked.csv"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var run = consumer.Build().AssertFails();

        Assert.All((string[])["gone.csv", "folder.csv", "locked.csv"], file => Assert.Contains(run.Complaints, line => line.Contains(file, StringComparison.Ordinal)));
        Assert.All(run.Complaints, line => Assert.Matches("error (CS2001|CS1504|MSB|CS8)", line));
        Assert.DoesNotContain(run.Complaints, line => line.Contains("AD0001", StringComparison.Ordinal) || line.Contains("CS8785", StringComparison.Ordinal));
    }

    [MatrixFact("two tables, one entity")]
    public void Two_tables_of_one_entity()
    {
        using var consumer = new Consumer(feed).Project("<PretrainTable Include=\"*.csv\" EntityName=\"Model\" />")
            .Write("facts.csv", "Model,Year\nBERT,2018\nCLIP,2021\n")
            .Write("places.csv", "Model,Year,Venue\nBERT,2019,NAACL\nGPT,2018,\n")
            .Write("Program.cs", "using Shop;\nSystem.Console.WriteLine($\"{ModelTable.Count} {Model.BERT.Year} {Model.BERT.Venue}\");");

        var run = consumer.Build().AssertSucceeds();

        Assert.Contains("warning PTG3002", Assert.Single(run.Findings), StringComparison.Ordinal);
        Assert.Equal("3 2018 NAACL", consumer.Run("run", "--no-build").Output.Trim());
    }
}
