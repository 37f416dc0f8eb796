package org.jiandu.examples.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The pages in a real browser, in the profile "browser". It leaves its pictures in target/browser. */
class BrowserTest {
    private static final Path PICTURES = Path.of("target/browser");
    private static final Application APPLICATION = Shared.demonstration();

    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws IOException {
        Files.createDirectories(PICTURES);
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--lang=en",
                "--user-data-dir=" + Shared.folder("browser-").toAbsolutePath());
        // The driver is named, so that nothing looks for one, or fetches it.
        ChromeDriverService driver = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                .usingAnyFreePort()
                .build();
        browser = new ChromeDriver(driver, options);
        browser.manage().window().setSize(new Dimension(1200, 1000));
    }

    @AfterAll
    static void close() {
        browser.quit();
    }

    @Test
    void art4_an_officer_logs_in_changes_the_language_and_sees_why_a_certificate_comes_too_early() throws IOException {
        browser.get(APPLICATION.url() + "/");
        assertThat(browser.getTitle()).startsWith("Supervisors in office");
        assertThat(text("main")).contains("王**").doesNotContain("王建国");
        picture("roster-public");

        browser.findElement(By.linkText("Log in")).click();
        type("username", "officer");
        type("password", "demo");
        picture("login");
        browser.findElement(By.cssSelector("main button")).click();
        assertThat(text("main")).contains("王建国", "陈静");

        browser.findElement(By.linkText("中文")).click();
        assertThat(browser.getTitle()).startsWith("在任监督员");
        assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo("zh");
        picture("roster-zh");

        browser.findElement(By.linkText("赵磊")).click();
        type("number", "W-2026-003");
        browser.findElement(By.xpath("//button[text()='颁发聘任证书']")).click();
        assertThat(text(".problem")).contains("依法不予准许", "第四条", "公示期满后方可颁发证书。", "2026-11-29");
        picture("refused-zh");

        browser.findElement(By.linkText("English")).click();
        browser.findElement(By.linkText("What is due")).click();
        assertThat(text("main")).contains("Answers that agencies owe", "2026-11-30", "due soon");
        picture("due");

        browser.get(APPLICATION.url() + "/files/p-1");
        browser.manage().window().setSize(new Dimension(420, 900));
        assertThat(browser.executeScript("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        picture("file-narrow");
    }

    private static String text(String selector) {
        return browser.findElement(By.cssSelector(selector)).getText();
    }

    private static void type(String id, String words) {
        WebElement field = browser.findElement(By.id(id));
        field.clear();
        field.sendKeys(words);
    }

    private static void picture(String name) throws IOException {
        Files.write(PICTURES.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }
}
